import type { AddonWords } from './index.ts';

export const ro: AddonWords = {
	menu: {
		checkReport: 'Verifică raportul',
		checkSheet: 'Verifică foaia',
		clearMarks: 'Șterge marcajele',
		cleared: 'Marcaje șterse. Foi: {count}',
		nothingToClear: 'Nu există marcaje de șters.',
	},
	problems: {
		busy: 'Altcineva marchează sau modifică acum acest raport. Nu s-a schimbat nimic. Încercați din nou peste un minut.',
		outOfTime:
			'Google oprește o rulare după șase minute, așa că aceasta s-a încheiat mai devreme. Nimic nu este scris pe jumătate. Continuați cu „Verifică din nou”.',
		tooLarge:
			'Acest registru are mai multe celule decât se pot verifica aici (cel mult {limit}). Nu s-a schimbat nimic. Ștergeți rândurile și coloanele goale sau împărțiți registrul.',
		sheetGone: 'Foaia „{sheet}” nu mai există: a fost ștearsă sau redenumită. Verificați din nou.',
		cellGone: 'Celula {cell} nu mai există. Verificați din nou.',
		changed: 'Celula {cell} s-a schimbat de la verificare, deci nu s-a scris nimic. Verificați din nou.',
		locked: 'Celula {cell} nu poate fi modificată: este protejată sau puteți doar vizualiza fișierul. Nu s-a scris nimic.',
		holdsFormula: 'Celula {cell} conține o formulă, deci nu s-a scris nimic. Corectați formula sau celulele pe care le citește.',
		unreadableSheet: 'Foaia „{sheet}” nu a putut fi citită, deci a fost lăsată deoparte.',
		notAllowed:
			'Google nu a permis acest lucru. Reîncărcați pagina; dacă nu ajută, cereți proprietarului fișierului dreptul de editare. Nu s-a schimbat nimic.',
		unexpected: 'Nu a funcționat ({reason}). Încercați din nou; dacă se repetă, reîncărcați pagina.',
	},
	sidebar: {
		checking: 'Se citesc și se verifică foile…',
		marking: 'Se marchează celulele. Foi: {done} din {total}',
		cancel: 'Anulează',
		checkAgain: 'Verifică din nou',
		tryAgain: 'Încearcă din nou',
		notReport: 'Acest registru nu pare a fi un raport: nicio foaie nu are antete cunoscute. Începeți cu „Raport nou…” din meniu.',
		seconds: 'Secunde: {count}',
		unmarked: 'Aceste foi sunt protejate sau s-au schimbat, deci nu poartă marcaje noi: {sheets}',
		thisSheetOnly: 'Se afișează doar această foaie; scorurile sunt ale întregului raport.',
		accounts:
			'Google încurcă conturile conectate aici. Deconectați-vă de la toate, în afară de cel folosit pentru acest raport, sau deschideți-l într-o fereastră privată și încercați din nou. Nu s-a schimbat nimic.',
		session:
			'Sesiunea Google s-a încheiat sau suplimentul nu mai poate deschide fișierul. Reîncărcați pagina și conectați-vă din nou. Nu s-a schimbat nimic.',
		offline: 'Nu există conexiune. Verificați rețeaua și încercați din nou.',
		outdated: 'Suplimentul a fost actualizat între timp. Închideți acest panou și deschideți-l din nou din meniu.',
	},
};
