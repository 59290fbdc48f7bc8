/** A list of statements, each with where it comes from, and a mark for how sure it is. */
import "../../styles/statements.css";
import { LEGEND_TITLE, type Statement, SURENESS, type Sureness } from "../../words/paradigm/statements";

type StatementsProps = { readonly title: string; readonly statements: readonly Statement[] };

export function Statements({ title, statements }: StatementsProps) {
  return (
    <section class="entry">
      <h2>{title}</h2>
      <StatementList statements={statements} />
    </section>
  );
}

export function StatementList({ statements }: Pick<StatementsProps, "statements">) {
  return (
    <ul class="statements">
      {statements.map(({ title, text, sources, sureness }) => (
        <li key={text}>
          {title !== undefined && <h4>{title}</h4>}
          <p>
            {text} {sureness !== null && <SurenessMark sureness={sureness} />}
          </p>
          {sources.length > 0 && (
            <p class="sources small">
              {sources.map(({ label, href }) => (
                <a key={href} class="alone" href={href} rel="noreferrer">
                  {label}
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the marks mean, of those that are there. */
export function SurenessLegend({ statements }: Pick<StatementsProps, "statements">) {
  const used = new Set(statements.map(({ sureness }) => sureness));
  const marks = (Object.keys(SURENESS) as Sureness[]).filter((sureness) => used.has(sureness));
  return (
    <div class="legend small faded">
      <p>{LEGEND_TITLE}</p>
      <ul>
        {marks.map((sureness) => (
          <li key={sureness}>
            <SurenessSheet sureness={sureness} /> {SURENESS[sureness]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SurenessMark({ sureness }: { readonly sureness: Sureness }) {
  return (
    <span class="sureness" title={SURENESS[sureness]}>
      <SurenessSheet sureness={sureness} />
      <span class="unseen"> ({SURENESS[sureness]})</span>
    </span>
  );
}

/** A sheet of paper: all its lines, the first of them, none, or a hand-drawn one. */
const SHEETS: Readonly<Record<Sureness, string>> = {
  read: "M4 4.500h6M4 7h6M4 9.500h6M4 12h6",
  abstract: "M4 4.500h6",
  unverified: "",
  ours: "M4 9q1.500-4 3-1t3-2",
};

function SurenessSheet({ sureness }: { readonly sureness: Sureness }) {
  return (
    <svg class="sheet-mark" viewBox="0 0 14 16" width="14" height="16" aria-hidden="true">
      <path d="M1.500 1h11v14h-11z" stroke-dasharray={sureness === "unverified" ? "2 2" : undefined} />
      <path d={SHEETS[sureness]} />
    </svg>
  );
}
