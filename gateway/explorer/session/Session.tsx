import { useGraphiQL } from '@graphiql/react';
import { answerShown } from '../connection/answers.ts';
import { useExplorer } from '../page/explorerContext.ts';

/** Who the page asks as, what that shows, and how an analyst shows who they are. */
export function Session() {
  const { words } = useExplorer();
  const { title, now, sees, signIn, signInLater, token, tokenKept, openHeaders } = words.session;
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const tier = answerShown(response)?.tier ?? 'PUBLIC';
  return (
    <section className="pane session" aria-labelledby="session-title">
      <h2 id="session-title">{title}</h2>
      <p className="tier" role="status">
        {now[tier]}
      </p>
      <p>{sees[tier]}</p>
      <h3>{signIn}</h3>
      <p>{signInLater}</p>
      <p>{token}</p>
      <pre className="example">{'{ "Authorization": "Bearer …" }'}</pre>
      <p>{tokenKept}</p>
      <button type="button" className="button" onClick={showHeaders}>
        {openHeaders}
      </button>
    </section>
  );
}

/** The editor has no other way to show the tab than its own button. */
function showHeaders(): void {
  const tab = [...document.querySelectorAll<HTMLElement>('.graphiql-editor-tools button')].find(
    ({ dataset }) => dataset['name'] === 'headers',
  );
  tab?.click();
}
