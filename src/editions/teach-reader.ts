const FORM = /^#teach\/([a-z0-9-]+)(?::(.+))?$/;

/** The pages come out of the build, in this very file. */
const trusted = globalThis.trustedTypes?.createPolicy('teach', { createHTML: (text) => text });

/** Whether a fragment asks for a page for teachers. */
export function isTeachAddress(fragment: string): boolean {
  return FORM.test(fragment);
}

/** Makes this window a reader of the pages for teachers, which the file holds as text: whichever its address names, and each one that a link leads to. */
export async function showTeachPages(): Promise<void> {
  const { teach } = await import('virtual:teach');
  dress(teach.style);
  const show = (arrived: boolean) => {
    const [, name = '', place] = FORM.exec(location.hash) ?? [];
    const html = teach.pages[name] ?? teach.pages.index;
    if (html === undefined) return;
    if (document.body.dataset.page !== name) lay(html, name);
    const mark = place === undefined ? undefined : document.getElementById(place);
    for (const element of document.querySelectorAll('.target')) element.classList.remove('target');
    mark?.classList.add('target');
    if (mark) mark.scrollIntoView();
    else scrollTo(0, 0);
    // Letters that come late push a place away from where it was shown.
    const asked = location.hash;
    void document.fonts.ready.then(() => { if (mark && location.hash === asked) mark.scrollIntoView(); });
    // A reader who followed a link is read on from where it led.
    if (arrived) focusOn(mark ?? document.querySelector<HTMLElement>('main'));
  };
  addEventListener('hashchange', () => show(true));
  show(false);
}

/** Puts a page's words in the place of whatever was shown. Nothing of it is run. */
function lay(html: string, name: string): void {
  const page = new DOMParser().parseFromString(trusted?.createHTML(html) ?? html, 'text/html');
  document.title = page.title;
  document.body.className = page.body.className;
  document.body.dataset.page = name;
  document.body.replaceChildren(...page.body.childNodes);
}

/** Takes the game's style off, all but its letters, and puts theirs on. A style that is made here is none of the markup, so the policy has nothing to say of it. */
function dress(style: string): void {
  const sheets = [...document.styleSheets];
  const letters = sheets.flatMap((sheet) => facesIn(sheet.cssRules)).join('\n');
  for (const sheet of sheets) sheet.disabled = true;
  const own = new CSSStyleSheet();
  own.replaceSync(`${style}\n${letters}`);
  document.adoptedStyleSheets = [own];
  document.documentElement.dataset.theme = 'paper';
}

function facesIn(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule.cssText] : 'cssRules' in rule ? facesIn(rule.cssRules as CSSRuleList) : []));
}

function focusOn(element: HTMLElement | null): void {
  if (!element) return;
  if (!element.matches('a[href], button, [tabindex]')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
