/** Words that explain nothing by themselves, however many stand together. */
export const emptyWords = (
	'a above accepted accordance according actual additional adequate again agreed agreement all already also an and any ' +
	'appropriate approved are as at available be been before below better board but by change changed changes changing ' +
	'checked closed comment comments committee confirmed correct corrected council decided decision department detail details ' +
	'difference differences director discussed done due effect elsewhere error etc every everything exists expected explain ' +
	'explained explanation fact factors figure figures final fine following for found from full fully given good had has have ' +
	'head here his how if in included information internal into is issue it item its justified known last later level line ' +
	'lines looked made management manager matter may mayor more necessary no none normal not note noted notes nothing of ' +
	'office official ok okay on one only or order other our over per period person planned planning please point points ' +
	'present previous problem problems properly range reason reasonable reasons received recorded report reported requirement ' +
	'requirements reviewed right row same satisfactory see seen sent set several should situation some staff stated status ' +
	'sufficient team text than that the their them there therefore these they thing things this those to told usual valid ' +
	'value values variance variances variation various verified very was we were which will with within work year years yes ' +
	'yet'
).split(' ');
