/** A checklist template. */
export interface Playbook {
  readonly id: string;
  readonly name: string;
}
