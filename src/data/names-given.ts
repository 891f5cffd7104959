// Given names: the most frequent of the 1990 United States census name files (public domain), with frequent ones of Arabic, Chinese, French,
// German, Hebrew, Indian, Italian, Russian, Spanish and Turkish bearers in English news (transliterations vary).

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MALE_GIVEN_NAMES = list(`
  james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven stephen
  edward brian ronald anthony antony kevin jason matthew gary timothy jose larry jeffrey frank scott eric andrew raymond gregory joshua jerry
  dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel
  ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos
  russell bobby victor martin ernest phillip philip todd jesse craig alan allan allen shawn clarence sean chris johnny earl jimmy antonio danny
  bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman marvin vincent glenn jeff travis jacob lee melvin alfred kyle
  francis bradley herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus theodore
  clifford miguel oscar jay jim tom calvin alex jon bill lloyd tommy leon derek warren darrell jerome leo alvin tim wesley gordon dean greg
  jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent
  ramon charlie tyler gilbert gene marc reginald ruben brett angel nathaniel rafael leslie edgar milton raul ben chester duane
  barack joel bernie mitt ted rand marco rick newt rob nigel graham simon neil ian stuart trevor hugh colin malcolm rupert oliver
  mohammed muhammad mohamed mahmoud ahmed ahmad ali hassan hussein omar osama ibrahim khalid abdullah abdel yasser ismail hamid karim tariq
  benjamin binyamin yitzhak ehud ariel avi moshe shimon yair naftali vladimir dmitry sergei sergey alexei ivan mikhail boris igor oleg viktor
  yuri nikolai pavel andrei volodymyr petro emmanuel nicolas françois francois jacques jean pierre michel laurent olivier hans klaus jürgen
  wolfgang helmut gerhard olaf friedrich karl heinz stefan andreas matteo silvio giuseppe giorgio luigi paolo sergio pablo fernando diego javier
  alejandro andrés andres enrique felipe jaime hugo xi kim narendra rahul rajiv sanjay amit arun ravi recep tayyip mustafa kemal erdem lars
  erik sven bjorn anders nils jens piotr tomasz andrzej marek jan janusz miklos viktor zoltan`);

export const FEMALE_GIVEN_NAMES = list(`
  mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon
  michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra
  amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl
  mildred katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel
  marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin
  peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith kim sherry sylvia
  josephine thelma shannon sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber
  eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill
  erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette june samantha marion dana
  stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie beth jeanne
  hillary nikki kamala condoleezza madeleine ivanka melania sonia ketanji ruth theresa nicola priya indira benazir angela ursula marine
  fatima aisha zainab khadija maryam leila layla amina hanan rania nadia yasmin golda tzipi svetlana olga natalia tatiana irina yelena elena
  ekaterina yulia anastasia simone brigitte ségolène segolene giorgia lucia isabel isabella pilar dilma cristina michelle sushma mamata meera
  aung greta ingrid astrid sanna jacinda ilse gretchen heidi petra monika ewa agnieszka`);
