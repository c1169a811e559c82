const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Common given names of women and of men; names that both bear are in neither. */
const WOMEN = words(`
Ada Aisha Alejandra Alice Amanda Amina Amy Ana Andrea Angela Anita Ann Anna Anne Annie Barbara Beatriz Betty Camila Carla Carmen Carol Caroline Catherine Cecilia Charlotte Christina Christine Claudia Cristina Cynthia Daniela Deborah Debra Diana Diane Dolores Donna Dorothy Elaine Elena Eleanor Elizabeth Ellen Emily Emma Esther Eva Evelyn Fatima Fatou Florence Frances
Gabriela Gloria Grace Hannah Helen Helena Hillary Ingrid Irene Isabel Isabella Jacqueline Jane Janet Jennifer Jill Joan Joanna Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathy Laura Lauren Leila Leticia Linda Lisa Lucia Lucy Madeleine Margaret Maria María Marie Martha Mary Melania Melissa Mercedes Michelle Monica Nancy Natalia Nicola Nicole Olga Olivia
Pamela Patricia Paula Penelope Priya Rachel Rebecca Rita Rosa Rose Ruth Sandra Sara Sarah Sharon Shirley Silvia Sonia Sophia Sophie Stephanie Susan Svetlana Sylvia Tamara Teresa Theresa Tina Ursula Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wanda Wendy Yvonne Zainab
`);
const MEN = words(`
Aaron Abdul Abraham Adam Ahmed Alan Albert Alejandro Alexander Ali Andrew Anthony Antonio Arthur Barack Ben Benjamin Bernard Bill Bob Brian Bruce Carl Carlos Charles Christopher Daniel David Dennis Donald Douglas Edward Emmanuel Enrique Eric Ernest Francis Francisco Frank Frederick Gary George Gerald Gordon Graham Gregory Hans Harold Harry Hassan Henry Herbert Howard Hugh Hugo Hussein
Ibrahim Igor Ivan Jack Jacob James Javier Jason Jean Jeff Jeffrey Jeremy Jim Joe Joel John Jonathan Jorge José Jose Joseph Joshua Juan Julian Julio Justin Karl Keith Kenneth Kevin Khalid Larry Lawrence Leo Leonard Louis Luis Manuel Marco Mario Mark Martin Matthew Michael Miguel Mike Mohamed Mohammed Muhammad Nicholas Nicolas Nigel Oliver Omar Oscar Patrick Paul Pedro Peter Philip
Ralph Raúl Ricardo Richard Robert Roberto Roger Ronald Roy Russell Samuel Scott Sean Sergei Simon Stanley Stephen Steve Steven Stuart Thomas Timothy Tom Tony Victor Vincent Vladimir Walter William Yusuf
`);

/** Whom a pronoun or a form of address may stand for. */
export type Gender = 'she' | 'he';

/** What a given name tells; null where it tells nothing. */
export const genderOfName = (given: string): Gender | null => {
  if (WOMEN.has(given)) return 'she';
  return MEN.has(given) ? 'he' : null;
};

/** What a word before a name, or a pronoun behind it, tells; null where it tells nothing. */
export const genderOfWord = (word: string): Gender | null => {
  if (
    /^(?:Mrs|Ms|Miss|Mme|Lady|Dame|Queen|Sra|Begum|she|her|hers|herself|congresswoman|councilwoman|spokeswoman|chairwoman)\.?$/iu.test(
      word,
    )
  )
    return 'she';
  return /^(?:Mr|Sir|Lord|King|Sr|he|his|him|himself|congressman|councilman|spokesman|chairman)\.?$/iu.test(word)
    ? 'he'
    : null;
};
