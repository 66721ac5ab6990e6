/** Words that explain nothing by themselves, however many stand together. */
export const emptyWords = (
	'abatere abateri acceptat acceptată aceasta această același acest aceste acestea acord acordul aici al ale alt alte ' +
	'altele am an anexă ani anul aprobat aprobată ar are asta astfel au avem avut bine bun bună ca care cauza cauze cauză ' +
	'ce cel celelalte chiar cifre cifră comentarii comentariu comisia comitet comitetul comunicat conducere conducerea ' +
	'confirmat confirmată conform consiliu consiliul corect corectă corespunzător cu cum da dar date de decis decizie decât ' +
	'deja deoarece departament detalii devieri diferențe diferență din director directorul după ea el eroare este etc ' +
	'explicat explicată explicația explicație explicații fi fie fiind final foarte fost făcut fără informații intern ' +
	'justificat justificată la le limite linie lor lucruri lui mai mod motiv motive ne nevoie ni nicio niciun nimic nivel ' +
	'noi normal normale normală nostru notat notă nu obișnuit obișnuită observație observații ok ordine pe pentru perioada ' +
	'perioadă persoană plan planificat planificată plus poate precum prevăzut prevăzută primar primarul primit prin privind ' +
	'probleme problemă punct puncte raport raportul remarcă respectat responsabil rând rânduri sa satisfăcător sau ' +
	'schimbare se serviciu situația situație stabilit stare sub suficient sunt sus să text toate tot toți un una unde unei ' +
	'unor uzual valabil valoare valori variație variații verificat verificată vezi văzut în înainte încă și'
).split(' ');
