import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled part of the brief, a region of its own for those who move by headings. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
