import type { Contact } from '../../../../account/related.js';
import { parsePhone } from '../../../text/index.js';
import { objectOf } from '../../id.js';
import { compact, type RowReader } from './row.js';

/** Columns of object "Contact" (fact sheet §4.3, H). */
export function contact(row: RowReader): Contact {
  const phone = row.text('Phone');
  return compact<Contact>({
    id: row.id,
    name: row.name,
    title: row.text('Title'),
    department: row.text('Department'),
    email: row.text('Email'),
    phone: phone === undefined ? undefined : (parsePhone(phone)?.value ?? phone),
    reportsTo: row.lookup('ReportsTo'),
  });
}

/**
 * Columns of objects that give a contact a role, "AccountContactRelation" (Roles) and
 * "OpportunityContactRole" (Role): the row is the relation, the person is linked. Fact sheet §4.3, H.
 * Undefined where the row does not link its person.
 */
export function contactRole(row: RowReader): Contact | undefined {
  // A card shows the person as its title, and links it instead of the relation.
  const person = row.lookup('Contact') ?? (objectOf(row.id) === 'Contact' ? row : undefined);
  if (!person?.id) return undefined;
  return compact<Contact>({
    id: person.id,
    name: person.name,
    title: row.text('Contact.Title', 'Title'),
    email: row.text('Contact.Email'),
    role: row.text('Roles', 'Role'),
  });
}
