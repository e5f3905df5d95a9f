import call from './call.css?inline';
import forms from './forms.css?inline';
import influence from './influence.css?inline';
import keysHelp from './keys-help.css?inline';
import loyalty from './loyalty.css?inline';
import map from './map.css?inline';
import people from './people.css?inline';
import playsOpened from './plays-opened.css?inline';
import read from './read.css?inline';
import told from './told.css?inline';

/** The styles of what is not painted at first sight. */
export const laterStyles: readonly string[] = [
  playsOpened,
  people,
  loyalty,
  influence,
  told,
  map,
  read,
  call,
  forms,
  keysHelp,
];
