import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled part of the brief, a region of its own for those who move by headings. */
export function Section(props: {
  title: string;
  /** Stands at the end of the title's line. */
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
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
