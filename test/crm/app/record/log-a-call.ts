import { toLongId } from '../../../data/salesforce-id.js';
import { toast } from '../chrome/toast.js';
import { h, nest } from '../dom/element.js';
import { type CrmRecord, linkTo, nameOf } from '../model/records.js';
import { create, labelOf, records, today, words } from '../session.js';

/** A box to write a call down in, as the Activity panel opens it: subject, comments, Save. */
export function logACall(parent: CrmRecord, onSaved: () => void): HTMLElement {
  const subject = document.createElement('input');
  subject.name = 'Subject';
  subject.className = 'slds-input';
  subject.value = words.call;
  const comments = document.createElement('textarea');
  comments.name = 'Description';
  comments.className = 'slds-textarea';
  comments.rows = 4;
  const field = (label: string, input: HTMLElement) =>
    h(
      'label.slds-form-element',
      {},
      h('span.slds-form-element__label', {}, label),
      h('div.slds-form-element__control', {}, input),
    );
  const save = () => {
    const task = create(taskOf(parent, subject.value.trim() || words.call, comments.value));
    subject.value = words.call;
    comments.value = '';
    toast(words.saved(words.object.Task.one, nameOf(task)));
    onSaved();
  };
  return nest(
    // The name of the quick action; what is inside is ours: no capture of it was found.
    'div.log-a-call[data-target-selection-name="sfdc:QuickAction.Account.LogACall"]',
    nest('lightning-input', field(labelOf('Task', 'Subject'), subject)),
    nest('lightning-textarea', field(labelOf('Task', 'Description'), comments)),
    h(
      'button.slds-button.slds-button_brand',
      { type: 'button', name: 'SaveCall', on: { click: save } },
      words.save,
    ),
  );
}

/** A call is a task that is done, due on the day it was made. */
function taskOf(parent: CrmRecord, subject: string, comments: string): CrmRecord {
  const number = String(records.all('Task').length + 1).padStart(12, '9');
  const link = linkTo(parent);
  return {
    id: toLongId(`00T${number}`),
    object: 'Task',
    values: {
      OwnerId: parent.values['OwnerId'],
      Subject: subject,
      Description: comments.trim() || undefined,
      WhatId: link,
      AccountId: parent.object === 'Account' ? link : parent.values['AccountId'],
      ActivityDate: today,
      Status: 'Completed',
      Priority: 'Normal',
      IsClosed: true,
    },
  };
}
