/** Everything the site says itself, written by hand in both languages. */
export type SiteLanguage = 'sv' | 'en';

export const words = {
  sv: {
    skip: 'Hoppa till innehållet',
    municipality: 'Lerums kommun',
    siteNav: 'Webbplatsen',
    news: 'Nyheter',
    newsHome: '/',
    newsPath: '/nyheter/',
    otherLanguage: 'In English',
    noNews: 'Det finns inga nyheter just nu.',
    sender: 'Avsändare',
    audience: 'Målgrupp',
    published: 'Publicerad',
    unknown: 'uppgift saknas',
    contact: 'Kontakt',
    pagination: 'Fler nyheter',
    newer: 'Nyare nyheter',
    older: 'Äldre nyheter',
    page: (page: number, of: number) => `Sida ${page} av ${of}`,
    howChecked: 'Så granskades texten',
    checkedOn: 'Texten prövades',
    policy: 'Policy',
    policyName: 'Lerums kommuns kommunikationspolicy',
    policyVersion: 'Policyversion',
    requirements: 'Krav som är uppfyllda',
    crisis: 'Krisinformation',
    readMore: 'Läs mer',
    about: 'Om webbplatsen',
    demo: 'Det här är en demonstration. Nyheterna är påhittade.',
    notFound: 'Sidan finns inte',
    notFoundHelp:
      'Den kan ha flyttats eller tagits bort. Kontrollera adressen, eller börja om från nyheterna.',
    toNews: 'Till nyheterna',
  },
  en: {
    skip: 'Skip to the content',
    municipality: 'Lerums kommun',
    siteNav: 'Site',
    news: 'News',
    newsHome: '/en',
    newsPath: '/en/news/',
    otherLanguage: 'På svenska',
    noNews: 'There is no news in English at the moment.',
    sender: 'Sender',
    audience: 'Audience',
    published: 'Published',
    unknown: 'not stated',
    contact: 'Contact',
    pagination: 'More news',
    newer: 'Newer news',
    older: 'Older news',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    howChecked: 'How this was checked',
    checkedOn: 'Checked on',
    policy: 'Policy',
    policyName: 'The communication policy of Lerums kommun',
    policyVersion: 'Policy version',
    requirements: 'Requirements met',
    crisis: 'Crisis information',
    readMore: 'Read more',
    about: 'About this site',
    demo: 'This is a demonstration. The news is made up.',
    notFound: 'Page not found',
    notFoundHelp:
      'It may have been moved or removed. Check the address, or start again from the news.',
    toNews: 'To the news',
  },
} as const;

/**
 * What each mandatory item of the policy means to a reader. Never who answered it:
 * that is the municipality's record, not the public's business on every page.
 */
export const requirementWords: Readonly<Record<string, Readonly<Record<SiteLanguage, string>>>> = {
  sender: { sv: 'Avsändaren är angiven.', en: 'The sender is named.' },
  'what-how-when': {
    sv: 'Det framgår vad texten gäller, var den ges ut och när.',
    en: 'It is clear what the text is about, where it appears and when.',
  },
  audience: { sv: 'Målgruppen är angiven.', en: 'The audience is named.' },
  'plain-language': {
    sv: 'Språket är granskat: enkelt och begripligt för målgruppen.',
    en: 'The language has been reviewed: simple and clear to its audience.',
  },
  anchored: {
    sv: 'Innehållet är förankrat inom kommunen.',
    en: 'The content is known and agreed within the municipality.',
  },
  accessible: {
    sv: 'Bilder, rubriker och länkar fungerar för alla.',
    en: 'Images, headings and links work for everyone.',
  },
  'communication-plan': {
    sv: 'Förändringen har en kommunikationsplan.',
    en: 'The change has a communication plan.',
  },
  'chief-approval': {
    sv: 'Kommunikationschefen har godkänt publiceringen.',
    en: 'The communication chief has approved the publication.',
  },
};

/** "14 november 2026", where the municipality is. */
export const inWords = (instant: string, language: SiteLanguage): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(instant));
