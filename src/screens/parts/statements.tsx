/** A list of statements, each with where it comes from and how sure it is. */
import { type Statement, SURENESS } from "../../words/statements";

type StatementsProps = { readonly title: string; readonly statements: readonly Statement[] };

export function Statements({ title, statements }: StatementsProps) {
  return (
    <section class="entry">
      <h2>{title}</h2>
      <ul class="statements">
        {statements.map((statement) => (
          <li key={statement.text}>
            {statement.title !== undefined && <h3>{statement.title}</h3>}
            <p>{statement.text}</p>
            <Sources {...statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources, sureness }: Pick<Statement, "sources" | "sureness">) {
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
      {sureness !== null && `(${SURENESS[sureness]})`}
    </p>
  );
}
