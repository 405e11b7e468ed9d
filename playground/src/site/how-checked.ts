import { satisfiedItems, type Certificate } from './certificates';
import { fact } from './facts';
import { html, type Html } from './html';
import { inWords, requirementWords, words, type SiteLanguage } from './words';

/** The certificate in plain words: which policy, which version of it, what it asked for. */
export const howChecked = (
  certificate: Certificate | undefined,
  language: SiteLanguage
): Html | null => {
  if (certificate === undefined) return null;
  const say = words[language];
  const met = satisfiedItems(certificate).flatMap(
    (item) => requirementWords[item]?.[language] ?? []
  );
  const versions = certificate.verdicts.map(({ policyVersion }) => policyVersion.slice(0, 8));
  return html`<details class="checked">
    <summary>${say.howChecked}</summary>
    <dl class="facts">
      ${fact(say.policy, say.policyName)}
      ${fact(say.policyVersion, html`<code>${versions.join(', ')}</code>`)}
      ${fact(
        say.checkedOn,
        html`<time datetime="${certificate.decidedAt}"
          >${inWords(certificate.decidedAt, language)}</time
        >`
      )}
    </dl>
    <p id="requirements">${say.requirements}:</p>
    <ul aria-labelledby="requirements">
      ${met.map((requirement) => html`<li>${requirement}</li>`)}
    </ul>
  </details>`;
};
