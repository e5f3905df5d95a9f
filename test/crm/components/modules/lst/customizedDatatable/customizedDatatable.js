import LightningDatatable from 'lightning/datatable';
import forceLookup from './forceLookup.html';
import lstFormattedText from './lstFormattedText.html';
import lstListViewRowLevelAction from './lstListViewRowLevelAction.html';

/** Salesforce's table with the column types of record lists. */
export default class CustomizedDatatable extends LightningDatatable {
  static customTypes = {
    forceLookup: { template: forceLookup, typeAttributes: ['href'] },
    lstFormattedText: { template: lstFormattedText },
    lstFormattedDateTime: { template: lstFormattedText },
    lstListViewRowLevelAction: { template: lstListViewRowLevelAction, typeAttributes: ['label'] },
  };
}
