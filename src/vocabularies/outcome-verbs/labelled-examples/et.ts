import { type LabelledExamples, statements } from './labelled.ts';

export const estonian: LabelledExamples = {
  observable: statements(`
    Valib ja loeb diagrammi, mis küsimusele vastab
    Hindab, kas andmestik võimaldab küsimusele vastata
    Selgitab, mida keskmine ja hajuvus näitavad
    Õppija oskab kavandada ligipääsetavat veebitegevust
    Kursuse läbinu suudab koostada äriplaani
    Kursuse läbinud üliõpilane analüüsib ettevõtte bilanssi
    on võimeline programmeerima mikrokontrollerit
    Oskab kasutada tabelarvutust kulude arvutamiseks
    kirjeldab organisatsiooni turvavajadusi
    Arvutab projekti nüüdispuhasväärtuse
    Võrdleb kahte jäätmekäitluse meetodit
    Seadistab kohtvõrgu ja leiab selles vead
    Viib läbi riskianalüüsi
    Tunneb ja oskab rakendada lepinguõiguse põhimõtteid
    Tunneb ära õngitsuskirja
    Tõlgendab regressiooni tulemusi
    Mõõdab vererõhku
    Sõnastab uurimisküsimuse
    Õpilane toob näiteid taastuvenergia kasutamisest
    Koostab aruande selges keeles
    Juhib veebikoosolekut
    Pakub välja meetmeid kliimamuutustega kohanemiseks
    Põhjendab meetodi valikut
    Lahendab tüüpilisi programmeerimisülesandeid
    Eristab usaldusväärseid allikaid ebausaldusväärsetest
    oskab andmeid puhastada ja esitada
    Rakendab omandatud teadmisi oma töös
    Annab kolleegile tagasisidet
    Loetleb ökobilansi etapid
    Suudab iseseisvalt planeerida ja läbi viia küsitluse
    Üliõpilased esitlevad oma projekti tulemusi
    Nimetab ravimi kõrvaltoimed
    Kavandab, ehitab ja testib prototüüpi
    Õppija on suuteline hindama allikate kvaliteeti
    Tõlgendab bilanssi ja rahavoogude aruannet
    Üliõpilane püstitab hüpoteese ja kontrollib neid
    Hindab iseseisvalt süstemaatilise ülevaate kvaliteeti
    Edastab keerukaid tulemusi laiale avalikkusele
    Toodab lühikese dokumentaalfilmi
    Rakendab isikuandmete kaitse põhimõtteid
    Märkab andmestikus kallutatust
    Juhendab töötuba
    Oskab soovitada parendusi
    Analüüsib ärimudelit kriitiliselt
    Modelleerib andmebaasi
    Töötab ohutult kõrgepingega
    Teeb kokkuvõtte teadusartiklist
    Tunneb ja kasutab versioonihalduse vahendeid
    Osalejad peavad läbirääkimisi
    Juhib tõstukit
    Järgib konfidentsiaalsuse nõudeid
    Arendab mobiilirakenduse
    Koostab eelarve
    Argumenteerib tõenduspõhiselt
    Oskab lugeda ehitusjoonist
    Reflekteerib oma õpetamist
    Annab hinnangu riskidele
    Teeb koostööd meeskonnas
  `),
  notObservable: statements(`
    Teab statistika põhimõisteid
    Tunneb lepinguõiguse põhimõtteid
    Mõistab, kuidas masinõpet meditsiinis kasutatakse
    Sissejuhatus programmeerimisse
    Projektijuhtimise alused
    Teadmised raamatupidamisest
    On teadlik kultuurilistest erinevustest
    Omab ülevaadet hindamismeetoditest
    Saab aru tarneahela toimimisest
    Õppija tunneb peamisi õppimisteooriaid
    Kursuse läbinu mõistab andmekaitse olulisust
    Üliõpilane teab, mis on relatsiooniline andmebaas
    Tutvub andmeteaduse vahenditega
    Ülevaade energiaturust
    Omandab teadmised jätkusuutlikust rahandusest
    On tutvunud esmaabi põhimõtetega
    Väärtustab mitmekesisust töökohal
    Õpib tundma tootejuhi tööd
    Põhiteadmised elektrotehnikast
    Arusaam ringmajandusest
    On kursis kehtivate õigusaktidega
    Omab baasteadmisi logistikast
    Mõistab ja väärtustab keskkonna säästmist
    Saab ülevaate tehisintellekti võimalustest
    Üliõpilastel on ülevaade mänguteooriast
    on omandanud teadmised turvariskidest
    Õppijad mõistavad algoritmide olemust
    Andmeanalüüsi põhimõtted
    Saab teadmisi ettevõtlusest
    Teab ja mõistab patsiendi õigusi
    Õppijal on arusaam plokiahela tööpõhimõttest
    Kursuse lõpuks mõistab osaleja kasutajakogemuse põhimõtteid
    Süvendab teadmisi tööõigusest
    Tunneb Linuxi põhitõdesid
    Mõistab Euroopa Liidu poliitikakujundamist
    Omab kriitilist arusaama meediast
    Mikroökonoomika põhimõisted
    Teadlikkus jätkusuutlikkusest
    Sissejuhatus kvantarvutusse
    Mõistab meeskonnatöö tähtsust
    On saanud ülevaate kunstiajaloost
    Lineaarne regressioon
    Ensüümide roll ainevahetuses
    Osaleja mõistab, mis teeb intervjuu heaks
    Tunneb agiilseid meetodeid
    Teadmised turundusest
    Teab toetusvõimalusi
    Juhtimisteooriad
    Tunneb ja mõistab õigustekste
    Kunstiajalugu
    Saab teada, kuidas turg toimib
    On omandanud baasteadmised õigusest
    Inimõiguste olemus
    Teab peamisi turvariske
    Tutvutakse andmekaitse põhimõtetega
    Laiendab silmaringi
    Omab ülevaadet tööturust
    Matemaatika alused
  `),
};
