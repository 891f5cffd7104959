// How English news says that a source stays unnamed: the forms that the stylebooks of news agencies prescribe ("on condition of anonymity
// because …", with the reason given), as patterns over a sentence in small letters. `…` behind a match goes on with the reason.

const NAMED = '(?:(?:publicly )?(?:named|identified|quoted)(?: by name| publicly)?|anonymous|unnamed|unidentified)';
const ASKED = '(?:asked|requested|declined|refused|wished|wanted|preferred|agreed|insisted|demanded)';
const PUBLIC = '(?:speak|comment|discuss|talk|brief|disclose|reveal|release|address|be quoted|give|describe|share)';
const NOT_ALLOWED = "(?:(?:was|were|is|are) not|wasn[’']t|weren[’']t|isn[’']t|aren[’']t)";

export const ANONYMITY_PATTERNS: readonly string[] = [
  '(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|it|(?:his|her|their) names?) (?:would )?not be [a-z]+)',
  `(?:who )?${ASKED} (?:not to be|to not be|to remain|to stay|to be) ${NAMED}`,
  '(?:who )?(?:requested|sought|demanded|asked for|insisted on|(?:was|were) (?:granted|given|promised)) anonymity',
  '(?:who )?(?:spoke|speaking|talked|talking) (?:anonymously|(?:only )?on background)',
  `(?:who )?${ASKED} that (?:his|her|their|its) names? not be [a-z]+`,
  `(?:who )?${NOT_ALLOWED} (?:authori[sz]ed|permitted|allowed) to ${PUBLIC}`,
];
