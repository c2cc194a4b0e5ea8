import { demoArticle } from './desk';

/** The demonstration's `<article>`, to be shown by a page of another make. */
export const depotArticle = (): string => /<article>[\s\S]*<\/article>/.exec(demoArticle())![0];

/** In `depotArticle` once each. */
export const depotPassage = 'monitored its workers more closely than it told them';
export const depotSecond = 'A setting that was meant to end location tracking';

/** Another article on our subject, all invented but for the product named. */
export const clinicArticle = `<article><h1>Clinic filmed its telephone staff at home, tribunal hears</h1>
<p class="byline">By Corwin Hathersage, 3 October 2026</p>
<p>A chain of clinics in Saltmere watched the people who answer its telephones through their own webcams, an employment
tribunal heard on Thursday. Managers at Larch Hill Clinics could see into the kitchens and bedrooms of 40 employees for
the length of every shift.</p>
<p>The company used Teramind to record keystrokes and take screenshots of each worker's computer, according to documents
read out at the hearing. A second tool took a picture by webcam whenever somebody left the desk for more than three minutes.</p>
<p>“My daughter learned to crawl behind my chair so that she would not be in the file,” said Ottoline Marsh, who worked
for the clinics for six years and was dismissed in May. Her manager had counted 19 minutes away from the keyboard.</p>
<p>Larch Hill said that staff had agreed to the monitoring when they took the job. Its head of personnel, Basil Quennell,
told the tribunal that the software “treats everyone alike” and that productivity had risen by a tenth.</p>
<p>The telephone workers' union argued that nobody can freely agree to be filmed at home by an employer. It said that the
clinics had carried out no data protection impact assessment before the cameras were switched on.</p>
<p>The judge asked why the employees had not been told that screenshots were kept for two years. The company's lawyer said
that the figure was a mistake and that the monitoring of workers at home had since been reduced. A ruling is expected in
November.</p></article>`;

/** In `clinicArticle` once. */
export const clinicPassage = 'kept for two years';

/** An article on another subject. */
export const sportArticle = `<article><h1>Late goal settles derby</h1>
${'<p>The visitors pressed for most of the second half and were rewarded with a header two minutes from time.</p>'.repeat(20)}</article>`;
