import { Scorm12API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import { Course, timespan } from '../../src/lms/course.ts';
import type { Api } from '../../src/lms/find-api.ts';

/** A course as a real one keeps it: scorm-again refuses what the standard does not allow. */
function lms() {
  return { api: new Scorm12API({ autocommit: false, logLevel: 5 }) };
}

/** What the course has understood, as it would write it into its own tables. */
const value = (api: Scorm12API, path: 'lesson_status' | 'lesson_location' | 'exit' | 'session_time') => JSON.parse(JSON.stringify(api.cmi.core))[path] as string;

describe('a visit to a course', () => {
  it('begins as incomplete, and is completed by the first ending, with its code where reports show it', () => {
    const { api } = lms();
    let now = 0;
    const course = new Course(api as unknown as Api, () => now);
    expect(course.enter()).toBe(true);
    expect(value(api, 'lesson_status')).toBe('incomplete');
    course.complete('4K7QM2X9D');
    expect(value(api, 'lesson_status')).toBe('completed');
    expect(value(api, 'lesson_location')).toBe('4K7QM2X9D');
    now = 25 * 60_000 + 4_210;
    course.leave();
    expect(value(api, 'session_time')).toBe('00:25:04.21');
    expect(value(api, 'exit')).toBe('suspend');
    expect(api.isTerminated()).toBe(true);
  });

  it('never takes a status back', () => {
    for (const status of ['completed', 'passed', 'failed'] as const) {
      const { api } = lms();
      api.cmi.core.lesson_status = status;
      new Course(api as unknown as Api).enter();
      expect(value(api, 'lesson_status')).toBe(status);
    }
  });

  it('finishes once, and says nothing more afterwards', () => {
    const asked: string[] = [];
    const api = new Proxy({}, { get: (_none, name: string) => (...given: string[]) => { asked.push([name, ...given].join(' ').trim()); return 'true'; } }) as Api;
    const course = new Course(api);
    course.enter();
    course.leave();
    asked.length = 0;
    course.leave();
    course.complete('X');
    course.keep('x');
    expect(asked).toEqual([]);
  });

  it('is none where the course refuses it or its window has gone, and stops nobody', () => {
    const refusing = new Proxy({}, { get: () => () => 'false' }) as Api;
    expect(new Course(refusing).enter()).toBe(false);
    const gone = new Proxy({}, { get: () => () => { throw new Error('gone'); } }) as Api;
    const course = new Course(gone);
    expect(course.enter()).toBe(false);
    course.keep('x');
    expect(course.kept).toBe('');
  });
});

describe('a span of time', () => {
  it('is written with four digits of hours, to the hundredth', () => {
    expect([0, 999, 61_005, 3_600_000 * 30].map(timespan)).toEqual(['0000:00:00.00', '0000:00:01.00', '0000:01:01.01', '0030:00:00.00']);
  });
});
