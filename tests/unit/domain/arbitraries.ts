import fc from 'fast-check';

/** A day that exists, `YYYY-MM-DD`. */
export const day = fc
	.date({
		min: new Date('1900-01-01'),
		max: new Date('2099-12-31'),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

/** A date at any precision: a day, a month, a year or `inconnue`. */
export const flexibleDate = fc.oneof(
	day,
	day.map((date) => date.slice(0, 7)),
	day.map((date) => date.slice(0, 4)),
	fc.constant('inconnue')
);
