import { ICONS, type IconName } from './icon-paths.js';

const SVG = 'http://www.w3.org/2000/svg';

/** A 24-unit line icon in the colour of the text around it. */
export function icon(name: IconName, className = 'icon'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** The icon of an object: those without a drawing of their own have a list's. */
export function objectIcon(object: string): SVGElement {
  return icon(object in ICONS ? (object as IconName) : 'empty');
}
