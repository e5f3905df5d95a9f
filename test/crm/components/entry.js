import Tabset2 from 'flexipage/tabset2';
import FormattedAddress from 'lightning/formattedAddress';
import FormattedDateTime from 'lightning/formattedDateTime';
import FormattedEmail from 'lightning/formattedEmail';
import FormattedLocation from 'lightning/formattedLocation';
import FormattedName from 'lightning/formattedName';
import FormattedNumber from 'lightning/formattedNumber';
import FormattedPhone from 'lightning/formattedPhone';
import FormattedRichText from 'lightning/formattedRichText';
import FormattedText from 'lightning/formattedText';
import FormattedUrl from 'lightning/formattedUrl';
import Input from 'lightning/input';
import CustomizedDatatable from 'lst/customizedDatatable';
import RelatedListQuickLinksContainer from 'lst/relatedListQuickLinksContainer';
import { createElement } from 'lwc';

/** The components the test CRM creates by itself, by tag; they bring the others. */
const COMPONENTS = {
  'flexipage-tabset2': Tabset2,
  'lightning-formatted-address': FormattedAddress,
  'lightning-formatted-date-time': FormattedDateTime,
  'lightning-formatted-email': FormattedEmail,
  'lightning-formatted-location': FormattedLocation,
  'lightning-formatted-name': FormattedName,
  'lightning-formatted-number': FormattedNumber,
  'lightning-formatted-phone': FormattedPhone,
  'lightning-formatted-rich-text': FormattedRichText,
  'lightning-formatted-text': FormattedText,
  'lightning-formatted-url': FormattedUrl,
  'lightning-input': Input,
  'lst-customized-datatable': CustomizedDatatable,
  'lst-related-list-quick-links-container': RelatedListQuickLinksContainer,
};

window.testCrmComponents = {
  create(tag, properties) {
    const element = createElement(tag, { is: COMPONENTS[tag] });
    for (const [name, value] of Object.entries(properties)) {
      if (value !== undefined) element[name] = value;
    }
    return element;
  },
};
