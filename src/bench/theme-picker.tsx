import { useEffect, useState } from 'preact/hooks';
import './theme-picker.css';
import { words } from './words.ts';

const KEPT = 'workshop-theme';
type Theme = keyof typeof words.themes;

/** The three themes of the house; the choice is kept on this device. */
export function ThemePicker() {
  const [theme, setTheme] = useState<Theme>(keptTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEPT, theme);
  }, [theme]);
  return (
    <fieldset class="themes">
      <legend class="hidden">{words.theme}</legend>
      {(Object.keys(words.themes) as Theme[]).map((one) => (
        <label key={one}><input type="radio" name="theme" class="hidden" checked={one === theme} onChange={() => setTheme(one)} /><span>{words.themes[one]}</span></label>
      ))}
    </fieldset>
  );
}

function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT) ?? '';
  if (Object.hasOwn(words.themes, kept)) return kept as Theme;
  return matchMedia('(prefers-contrast: more)').matches ? 'contrast' : matchMedia('(prefers-color-scheme: light)').matches ? 'paper' : 'mine';
}
