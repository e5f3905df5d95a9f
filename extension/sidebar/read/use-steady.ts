import { useRef } from 'preact/hooks';
import type { SidebarModel } from '../model.js';

type AccountModel = Extract<SidebarModel, { kind: 'account' }>;

/**
 * The account as it was known last, while the page is read anew and nothing is known yet: a list
 * under the user's eyes, with the focus in it, must not go and come back.
 */
export function useSteady(model: AccountModel): AccountModel {
  const last = useRef(model);
  const gone = !model.view.account && model.readState === 'waiting' && last.current.view.account;
  if (!gone) last.current = model;
  else {
    const { view, meanings, expectations } = last.current;
    return { ...model, view, meanings, expectations };
  }
  return model;
}
