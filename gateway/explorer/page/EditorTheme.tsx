import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** The editor's names for its two themes. */
export const EDITOR_THEMES = { light: 'alianza-light', dark: 'alianza-dark' };

const CLEAR = { 'editor.background': '#ffffff00', 'scrollbar.shadow': '#ffffff00' };

/** The editor's own comments, and the numbers of its lines, are too faint to read on a dark ground. */
const DARK = {
  base: 'vs-dark',
  inherit: true,
  colors: { ...CLEAR, 'editorLineNumber.foreground': '#8f9aa7' },
  rules: [
    { token: 'comment', foreground: '8fc28a' },
    { token: 'argument.identifier.gql', foreground: 'b3aeff' },
  ],
} as const;

const LIGHT = {
  base: 'vs',
  inherit: true,
  colors: { ...CLEAR, 'editorLineNumber.foreground': '#626c7a' },
  rules: [
    { token: 'comment', foreground: '3d6b1f' },
    { token: 'argument.identifier.gql', foreground: '5552b8' },
  ],
} as const;

/** Gives the editor colours that can be read, as soon as there is an editor, and whenever the theme changes. */
export function EditorTheme() {
  const monaco = useMonaco((state) => state.monaco);
  const theme = useGraphiQL((state) => state.theme);
  useEffect(() => {
    if (!monaco) return;
    monaco.editor.defineTheme(EDITOR_THEMES.light, { ...LIGHT, rules: [...LIGHT.rules] });
    monaco.editor.defineTheme(EDITOR_THEMES.dark, { ...DARK, rules: [...DARK.rules] });
    monaco.editor.setTheme(EDITOR_THEMES[theme ?? systemTheme()]);
  }, [monaco, theme]);
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  return null;
}

function systemTheme(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
