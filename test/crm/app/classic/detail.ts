import { h, nest } from '../dom/element.js';
import { formatDateTime } from '../format/format.js';
import { fieldOf, type ObjectType, type Section } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import type { LinkValue, StampValue } from '../model/value.js';
import { recordPath } from '../pages/paths.js';
import { formatting, labelOf, words } from '../session.js';
import { CHECKED, UNCHECKED } from '../values/check-images.js';
import { textOf } from '../values/text-of.js';
import { classicId } from './field-ids.js';

const NBSP = '\u00a0';

function content(type: ObjectType, record: CrmRecord, api: string): (Node | string)[] {
  const field = fieldOf(type, api);
  const value = record.values[api];
  if (field.kind === 'checkbox') {
    const alt = value === true ? 'Checked' : 'Not Checked';
    const src = value === true ? CHECKED : UNCHECKED;
    return [h('img.checkImg', { src, alt, title: alt, width: 16, height: 16 })];
  }
  if (value === undefined || value === '') return [NBSP];
  if (field.kind === 'stamp') {
    const { by, at } = value as StampValue;
    return [h('a', { href: recordPath(by) }, by.name), `, ${formatDateTime(at, formatting)}`];
  }
  if (field.kind === 'lookup' || field.kind === 'owner') {
    const link = value as LinkValue;
    return [link.closed ? link.name : h('a', { href: recordPath(link) }, link.name)];
  }
  const text = textOf(value, field);
  if (field.kind === 'url') {
    return [h('a', { href: /^\w+:/.test(text) ? text : `http://${text}`, target: '_blank' }, text)];
  }
  return [text];
}

function cells(type: ObjectType, record: CrmRecord, api: string | undefined, last: boolean) {
  const side = last ? '.last' : '';
  if (api === undefined) return [h(`td.labelCol.empty${side}`), h(`td.dataCol.empty${side}`)];
  const place = type.fields.findIndex((field) => field.api === api);
  const id = classicId(api, place);
  const lock = type.fields[place]?.readOnly ? 'inlineEditLock' : 'inlineEditWrite';
  return [
    h(`td.labelCol${side}`, {}, labelOf(type.api, api)),
    h(
      `td.dataCol.col02.${lock}${side}`,
      { id: `${id}_ilecell` },
      h('div', { id: `${id}_ileinner` }, ...content(type, record, api)),
    ),
  ];
}

/** One section of a detail page in Classic: a heading, and a table with two fields a row. */
export function classicSection(type: ObjectType, record: CrmRecord, section: Section) {
  const rows = section.rows.map((row) =>
    h('tr', {}, ...row.flatMap((api, index) => cells(type, record, api, index === row.length - 1))),
  );
  return [
    section.heading &&
      nest(
        'div.pbSubheader.brandTertiaryBgr.tertiaryPalette > h3',
        words.section[section.heading] ?? '',
      ),
    nest('div.pbSubsection > table.detailList > tbody', ...rows),
  ];
}
