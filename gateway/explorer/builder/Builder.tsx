import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useEffect, useRef } from 'react';
import { nameFields } from './nameFields.ts';

const { content: Fields, icon: BuilderIcon } = explorerPlugin();

export { BuilderIcon };

/** Builds a query by clicking. Its fields come without names, which are given to them here. */
export function Builder() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new MutationObserver(() => nameFields(element));
    observer.observe(element, { subtree: true, childList: true });
    nameFields(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="builder" ref={place}>
      <Fields />
    </div>
  );
}
