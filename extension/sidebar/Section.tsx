import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Preact's own `useId` begins anew with every model that is drawn, and so gives an id twice. */
let sections = 0;

/** A titled part of the brief, a region of its own for those who move by headings. */
export function Section(props: {
  title: string;
  /** Stands at the end of the title's line. */
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  const [id] = useState(() => `section-${++sections}`);
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h3 id={id}>{props.title}</h3>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
