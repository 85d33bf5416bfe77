// Reads a calendar with ical.js, and says whether it is the plan: node read.mjs FOLDER PLAN.json PLAN.ics (FOLDER has node_modules).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, planFile, calendarFile] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${folder}/`));
const { default: ICAL } = await import(pathToFileURL(require.resolve('ical.js')));

const plan = JSON.parse(readFileSync(planFile, 'utf8'));
const calendar = new ICAL.Component(ICAL.parse(readFileSync(calendarFile, 'utf8')));
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const problems = [];
const expect = (what, is) => is || problems.push(what);

// The rules of the zone come with the file: a reader needs no list of its own.
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
expect('entries', events.length > 0);
expect('identifiers of their own', new Set(events.map((e) => e.uid)).size === events.length);

const found = new Set();
for (const event of events) {
  expect(`a zone with rules: ${event.startDate.zone.tzid}`, ICAL.TimezoneService.has(event.startDate.zone.tzid));
  const times = event.iterator();
  for (let at = times.next(), week = event.startDate.toJSDate(); at; at = times.next()) {
    // However the clocks are changed, the hour by the wall stays.
    expect(`the same hour every week: ${at}`, at.hour === event.startDate.hour && at.minute === event.startDate.minute);
    if (at.toJSDate() - week >= 7 * 24 * 3600 * 1000) continue;
    const end = at.clone();
    end.addDuration(event.duration);
    const clock = (time) => time.toString().slice(11, 16);
    found.add(`${days[at.dayOfWeek() - 1]} ${clock(at)} ${clock(end)}`);
  }
}

const wanted = new Set(plan.steps.flatMap((step) => step.when.map((time) => `${time.day} ${time.from} ${time.to}`)));
for (const time of wanted) expect(`planned and not in the calendar: ${time}`, found.has(time));
for (const time of found) expect(`in the calendar and not planned: ${time}`, wanted.has(time));
for (const event of events) {
  const text = event.component.toString();
  for (const step of plan.steps) expect(`nothing on ${step.title}`, !text.includes(step.title) && !text.includes(step.practice) && !text.includes(step.cue));
}

problems.forEach((problem) => console.log(`FAILED  ${problem}`));
console.log(`${found.size} times a week in ${events.length} entries`);
process.exit(problems.length ? 1 : 0);
