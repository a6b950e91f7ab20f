/** Says a day in words of a language: `30 August 1935`. What it says it with is made when it is first asked: a slow device takes a tenth of a second to look up how a language writes its dates. */
export function daysIn(locale: string): (time: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (time) => {
    format ??= new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    return format.format(time);
  };
}
