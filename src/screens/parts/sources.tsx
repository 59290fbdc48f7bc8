/** Where a statement comes from, and how sure it is. */

export type SourcesProps = {
  readonly sources: readonly { readonly label: string; readonly href: string }[];
  /** In words; null says nothing of it. */
  readonly sureness: string | null;
};

export function Sources({ sources, sureness }: SourcesProps) {
  if (sureness === null && sources.length === 0) return null;
  return (
    <p class="faded small">
      {sources.map(({ label, href }) => (
        <span key={href}>
          <a href={href} rel="noreferrer">
            {label}
          </a>{" "}
        </span>
      ))}
      {sureness !== null && `(${sureness})`}
    </p>
  );
}
