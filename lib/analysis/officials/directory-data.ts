/** When the facts were last gathered, as a month of ISO 8601. */
export const DIRECTORY_AS_OF = '2026-06';

/** The offices that {@link DIRECTORY} writes as one letter. */
export const OFFICE_CODES: Readonly<Record<string, string>> = {
  R: 'U.S. Representative',
  S: 'U.S. Senator',
  P: 'President',
  M: 'Prime Minister',
  G: 'Governor',
  L: 'Lieutenant Governor',
  A: 'Attorney General',
  F: 'Foreign Minister',
  N: 'Finance Minister',
  Y: 'Mayor',
  s: 'State Senator',
  r: 'State Representative',
};

/** The parties that it writes as one letter. */
export const PARTY_CODES: Readonly<Record<string, string>> = {
  R: 'Republican',
  D: 'Democratic',
  I: 'Independent',
};

/** The sources that it writes as one letter, each with the month it was made. */
export const SOURCES: Readonly<Record<string, readonly [source: string, asOf: string]>> = {
  C: ['congress-legislators', '2026-06'],
  U: ['us-legislators', '2017-01'],
  O: ['Open States', '2026-06'],
  W: ['World Factbook', '2026-05'],
  G: ['general knowledge', '2025-06'],
};

/**
 * Well-known office-holders, one a line: name|other names parted by ;|Wikidata item|office~place~party~from~to~source|further
 * terms. Months of ISO 8601; an empty end is one yet to come, ? one not known; a date behind the source is its own. Made by
 * scripts/compile-directory.ts from congress-legislators (public domain), us-legislators (MIT), Open States (CC0), the World
 * Factbook (public domain) and scripts/directory.
 */
export const DIRECTORY = `
Donald Trump|Donald J. Trump|Q22686|Presidential candidate~United States~R~2015-06~2016-11~G|P~United States~R~2017-01~2021-01~C|Presidential candidate~United States~R~2019-06~2020-11~G|Presidential candidate~United States~R~2022-11~2024-11~G|P~United States~R~2025-01~~C
Hillary Clinton|Hillary Rodham Clinton||First Lady~United States~D~1993-01~2001-01~G|S~New York~D~2001-01~2009-01~U|Presidential candidate~United States~D~2007-01~2008-06~G|Secretary of State~United States~D~2009-01~2013-02~G|Presidential candidate~United States~D~2015-04~2016-11~G|Presidential nominee~United States~D~2016-07~2016-11~G
Barack Obama|Barack Hussein Obama|Q76|Presidential candidate~United States~D~2007-02~2008-11~G|P~United States~D~2009-01~2017-01~C|Presidential candidate~United States~D~2011-04~2012-11~G
John McCain|John S. McCain||S~Arizona~R~1987-01~?~U|Presidential candidate~United States~R~2007-04~2008-11~G|Presidential nominee~United States~R~2008-09~2008-11~G
Mitt Romney|||G~Massachusetts~R~2003-01~2007-01~G|Presidential candidate~United States~R~2007-02~2008-02~G|Presidential candidate~United States~R~2011-06~2012-11~G|Presidential nominee~United States~R~2012-08~2012-11~G
Joe Biden|Joseph Biden;Joseph Biden Jr.;Joseph Robinette Biden|Q6279|Presidential candidate~United States~D~2007-01~2008-01~G|Vice presidential nominee~United States~D~2008-08~2008-11~G|Vice President~United States~D~2009-01~2017-01~C|Presidential candidate~United States~D~2019-04~2020-11~G|P~United States~D~2021-01~2025-01~C|Presidential candidate~United States~D~2023-04~2024-07~G
Kamala Harris|Kamala D. Harris|Q10853588|Presidential candidate~United States~D~2019-01~2019-12~G|Vice presidential nominee~United States~D~2020-08~2020-11~G|Vice President~United States~D~2021-01~2025-01~C|Presidential candidate~United States~D~2024-07~2024-11~G
Bernie Sanders|Bernard Sanders|Q359442|S~Vermont~I~2007-01~~C|Presidential candidate~United States~D~2015-04~2016-07~G|Presidential candidate~United States~D~2019-02~2020-04~G
Ted Cruz||Q2036942|S~Texas~R~2013-01~~C|Presidential candidate~United States~R~2015-03~2016-05~G
Marco Rubio|||S~Florida~R~2011-01~?~U|Presidential candidate~United States~R~2015-04~2016-03~G|Secretary of State~United States~R~2025-01~~G
John Kasich|||G~Ohio~R~2011-01~2019-01~G|Presidential candidate~United States~R~2015-07~2016-05~G
Rand Paul||Q463557|S~Kentucky~R~2011-01~~C|Presidential candidate~United States~R~2015-04~2016-02~G
Chris Christie|||G~New Jersey~R~2010-01~2018-01~G|Presidential candidate~United States~R~2015-06~2016-02~G|Presidential candidate~United States~R~2023-06~2024-01~G
Mike Huckabee|||G~Arkansas~R~1996-07~2007-01~G|Presidential candidate~United States~R~2007-01~2008-03~G|Presidential candidate~United States~R~2015-05~2016-02~G
Rick Santorum|||Presidential candidate~United States~R~2011-06~2012-04~G|Presidential candidate~United States~R~2015-05~2016-02~G
Rick Perry|||G~Texas~R~2000-12~2015-01~G|Presidential candidate~United States~R~2011-08~2012-01~G|Presidential candidate~United States~R~2015-06~2015-09~G|Secretary of Energy~United States~R~2017-03~2019-12~G
Scott Walker|||G~Wisconsin~R~2011-01~2019-01~G|Presidential candidate~United States~R~2015-07~2015-09~G
Bobby Jindal|||G~Louisiana~R~2008-01~2016-01~G|Presidential candidate~United States~R~2015-06~2015-11~G
Lindsey Graham|Lindsey O. Graham|Q22212|S~South Carolina~R~2003-01~~C|Presidential candidate~United States~R~2015-06~2015-12~G
George Pataki|||G~New York~R~1995-01~2006-12~G|Presidential candidate~United States~R~2015-05~2015-12~G
Jim Gilmore|||Presidential candidate~United States~R~2015-07~2016-02~G
Martin O'Malley|||G~Maryland~D~2007-01~2015-01~G|Presidential candidate~United States~D~2015-05~2016-02~G
Jim Webb|||S~Virginia~D~2007-01~2013-01~U|Presidential candidate~United States~D~2015-07~2015-10~G
Lincoln Chafee|||G~Rhode Island~I~2011-01~2015-01~G|Presidential candidate~United States~D~2015-06~2015-10~G
Lawrence Lessig|||Presidential candidate~United States~D~2015-09~2015-11~G
Newt Gingrich|||Presidential candidate~United States~R~2011-05~2012-05~G
Ron Paul|Ronald Paul;Ronald E. Paul||R~Texas~R~1997-01~2013-01~U|Presidential candidate~United States~R~2011-05~2012-08~G
Michele Bachmann|Michele Marie Bachmann||R~Minnesota~R~2007-01~2015-01~U|Presidential candidate~United States~R~2011-06~2012-01~G
Herman Cain|||Presidential candidate~United States~R~2011-05~2011-12~G
Jon Huntsman|||G~Utah~R~2005-01~2009-08~G|Presidential candidate~United States~R~2011-06~2012-01~G
Tim Pawlenty|||G~Minnesota~R~2003-01~2011-01~G|Presidential candidate~United States~R~2011-05~2011-08~G
Rudy Giuliani|||Presidential candidate~United States~R~2007-02~2008-01~G
Fred Thompson|||Presidential candidate~United States~R~2007-09~2008-01~G
John Edwards|Jay Edwards||Presidential candidate~United States~D~2006-12~2008-01~G|r~Rhode Island~D~2009-01~~O
Evan McMullin|||Presidential candidate~United States~I~2016-08~2016-11~G
Elizabeth Warren||Q434706|S~Massachusetts~D~2013-01~~C|Presidential candidate~United States~D~2019-02~2020-03~G
Amy Klobuchar|Amy Jean Klobuchar|Q22237|S~Minnesota~D~2007-01~~C|Presidential candidate~United States~D~2019-02~2020-03~G
Pete Buttigieg|||Presidential candidate~United States~D~2019-04~2020-03~G|Secretary of Transportation~United States~D~2021-02~2025-01~G
Cory Booker|Cory A. Booker;Cory Anthony Booker|Q1135767|S~New Jersey~D~2013-10~~C|Presidential candidate~United States~D~2019-02~2020-01~G
Beto O'Rourke|||R~Texas~D~2013-01~?~U|Presidential candidate~United States~D~2019-03~2019-11~G
Julian Castro|Julián Castro||Secretary of Housing and Urban Development~United States~D~2014-07~2017-01~G|Presidential candidate~United States~D~2019-01~2020-01~G
Kirsten Gillibrand|Kirsten E. Gillibrand|Q22222|R~New York~D~2007-01~2009-01~C|S~New York~D~2009-01~~C|Presidential candidate~United States~D~2019-03~2019-08~G
Tom Steyer|||Presidential candidate~United States~D~2019-07~2020-02~G
Michael Bloomberg|Mike Bloomberg||Presidential candidate~United States~D~2019-11~2020-03~G
Tulsi Gabbard|||R~Hawaii~D~2013-01~?~U|Presidential candidate~United States~D~2019-01~2020-03~G|Director of National Intelligence~United States~D~2025-02~~G
Jay Inslee|||R~Washington~D~1999-01~2012-03~U|G~Washington~D~2013-01~2025-01~G|Presidential candidate~United States~D~2019-03~2019-08~G
Marianne Williamson|||Presidential candidate~United States~D~2019-01~2020-01~G
Nikki Haley|||G~South Carolina~R~2011-01~2017-01~G|Ambassador to the United Nations~United States~R~2017-01~2018-12~G|Presidential candidate~United States~R~2023-02~2024-03~G
Ron DeSantis|||R~Florida~R~2013-01~?~U|G~Florida~R~2019-01~~O|Presidential candidate~United States~R~2023-05~2024-01~G
Vivek Ramaswamy|||Presidential candidate~United States~R~2023-02~2024-01~G
Tim Scott||Q561315|R~South Carolina~R~2011-01~2013-01~C|S~South Carolina~R~2013-01~~C|Presidential candidate~United States~R~2023-05~2023-11~G
Mike Pence||Q24313|G~Indiana~R~2013-01~2017-01~G|Vice presidential nominee~United States~R~2016-07~2016-11~G|Vice President~United States~R~2017-01~2021-01~C|Presidential candidate~United States~R~2023-06~2023-10~G
Asa Hutchinson|||G~Arkansas~R~2015-01~2023-01~G|Presidential candidate~United States~R~2023-04~2024-01~G
Doug Burgum|||G~North Dakota~R~2016-12~2024-12~O|Presidential candidate~United States~R~2023-06~2023-12~G|Secretary of the Interior~United States~R~2025-02~~G
Dean Phillips|||Presidential candidate~United States~D~2023-10~2024-03~G
Robert F. Kennedy Jr.|Robert Kennedy Jr.||Presidential candidate~United States~I~2023-10~2024-08~G|Secretary of Health and Human Services~United States~I~2025-02~~G
Cornel West|||Presidential candidate~United States~I~2023-06~2024-11~G
Tim Kaine|Timothy Kaine|Q359888|G~Virginia~D~2006-01~2010-01~G|S~Virginia~D~2013-01~~C|Vice presidential nominee~United States~D~2016-07~2016-11~G
Paul Ryan|Paul D. Ryan||R~Wisconsin~R~1999-01~?~U|Vice presidential nominee~United States~R~2012-08~2012-11~G
Sarah Palin|||G~Alaska~R~2006-12~2009-07~G|Vice presidential nominee~United States~R~2008-08~2008-11~G
Tim Walz|||G~Minnesota~D~2019-01~~O|Vice presidential nominee~United States~D~2024-08~2024-11~G
J.D. Vance|JD Vance;James David Vance|Q28935729|Vice presidential nominee~United States~R~2024-07~2024-11~G|Vice President~United States~R~2025-01~~C
Laura Bush|||First Lady~United States~~2001-01~2009-01~G
Michelle Obama|||First Lady~United States~~2009-01~2017-01~G
Melania Trump|||First Lady~United States~~2017-01~2021-01~G|First Lady~United States~~2025-01~~G
Jill Biden|||First Lady~United States~~2021-01~2025-01~G
John F. Kennedy|Jack Kennedy||P~United States~~1961-01~1963-11~G
Lyndon B. Johnson|Lyndon Baines Johnson||P~United States~~1963-11~1969-01~G
Richard Nixon|Richard M. Nixon||P~United States~~1969-01~1974-08~G
Gerald Ford|||P~United States~~1974-08~1977-01~G
Jimmy Carter|||P~United States~~1977-01~1981-01~G
Ronald Reagan|||P~United States~~1981-01~1989-01~G
George H.W. Bush|George Herbert Walker Bush||P~United States~~1989-01~1993-01~G
Bill Clinton|William Jefferson Clinton||P~United States~~1993-01~2001-01~G
George W. Bush|||P~United States~~2001-01~2009-01~G
Dwight Eisenhower|Dwight D. Eisenhower||P~United States~~1953-01~1961-01~G
Harry Truman|Harry S. Truman||P~United States~~1945-04~1953-01~G
Franklin D. Roosevelt|Franklin Delano Roosevelt||P~United States~~1933-03~1945-04~G
Walter Mondale|||Vice President~United States~~1977-01~1981-01~G
Dan Quayle|||Vice President~United States~~1989-01~1993-01~G
Al Gore|||Vice President~United States~~1993-01~2001-01~G
Dick Cheney|Richard Cheney;Richard Bruce Cheney|Q48259|Vice President~United States~R~2001-01~2009-01~C
John Kerry|John F. Kerry;John Forbes Kerry||S~Massachusetts~D~1985-01~2013-02~U|Secretary of State~United States~D~2013-02~2017-01~G|Special envoy~United States~D~2021-01~2024-03~G
Michael Dukakis|||G~Massachusetts~~1983-01~1991-01~G
Bob Dole|||Presidential nominee~United States~~1996-08~1996-11~G
Ross Perot|||Presidential candidate~United States~~1992-02~1996-11~G
Ralph Nader|||Presidential candidate~United States~~1996-01~2008-11~G
Jill Stein|||Presidential candidate~United States~~2012-01~2024-11~G
Gary Johnson|||G~New Mexico~~1995-01~2003-01~G|Presidential candidate~United States~~2012-01~2016-11~G
William Weld|Bill Weld||G~Massachusetts~~1991-01~1997-07~G
Ben Carson|||Presidential candidate~United States~R~2015-05~2016-03~G|Secretary of Housing and Urban Development~United States~R~2017-03~2021-01~G
Carly Fiorina|||Presidential candidate~United States~~2015-05~2016-02~G
Jeb Bush|||G~Florida~R~1999-01~2007-01~G|Presidential candidate~United States~R~2015-06~2016-02~G
Arnold Schwarzenegger|||G~California~~2003-11~2011-01~G
Jerry Brown|||G~California~D~1975-01~1983-01~G|G~California~D~2011-01~2019-01~G
Andrew Cuomo|||G~New York~~2011-01~2021-08~G
Gavin Newsom|||G~California~D~2019-01~2026-01~O
Greg Abbott|||G~Texas~R~2015-01~~O
Rick Scott||Q439729|G~Florida~R~2011-01~2019-01~G|S~Florida~R~2019-01~~C
Gretchen Whitmer|||G~Michigan~D~2019-01~~O
Rudy Giuliani|Rudolph Giuliani||Y~New York City~~1994-01~2001-12~G
Michael Bloomberg|Mike Bloomberg||Y~New York City~~2002-01~2013-12~G
Bill de Blasio|||Y~New York City~~2014-01~2021-12~G
Eric Adams|||Y~New York City~~2022-01~2025-12~G2025-12
Rahm Emanuel|||Y~Chicago~~2011-05~2019-05~G
Andrew Yang|||Presidential candidate~United States~~2018-02~2020-02~G
Madeleine Albright|||Secretary of State~United States~~1997-01~2001-01~G
Colin Powell|||Secretary of State~United States~~2001-01~2005-01~G
Condoleezza Rice|||Secretary of State~United States~~2005-01~2009-01~G
Rex Tillerson|||Secretary of State~United States~~2017-02~2018-03~G
Mike Pompeo|||R~Kansas~R~2011-01~?~U|Director of the CIA~United States~R~2017-01~2018-04~G|Secretary of State~United States~R~2018-04~2021-01~G
Antony Blinken|Tony Blinken||Deputy Secretary of State~United States~D~2015-01~2017-01~G|Secretary of State~United States~D~2021-01~2025-01~G
Henry Kissinger|||Secretary of State~United States~~1973-09~1977-01~G
Donald Rumsfeld|||Secretary of Defense~United States~~2001-01~2006-12~G
Robert Gates|||Secretary of Defense~United States~~2006-12~2011-07~G
Leon Panetta|||Director of the CIA~United States~D~2009-02~2011-06~G|Secretary of Defense~United States~D~2011-07~2013-02~G
Chuck Hagel|Charles Hagel;Charles T. Hagel||S~Nebraska~R~1997-01~2009-01~U|Secretary of Defense~United States~R~2013-02~2015-02~G
Ash Carter|Ashton Carter||Secretary of Defense~United States~~2015-02~2017-01~G
Jim Mattis|James Mattis||Commander of U.S. Central Command~United States~~2010-08~2013-03~G|Secretary of Defense~United States~~2017-01~2019-01~G
Mark Esper|||Secretary of Defense~United States~~2019-07~2020-11~G
Lloyd Austin|||Commander of U.S. Central Command~United States~~2013-03~2016-03~G|Secretary of Defense~United States~~2021-01~2025-01~G
Pete Hegseth|||Secretary of Defense~United States~~2025-01~~G
Timothy Geithner|Tim Geithner||Secretary of the Treasury~United States~~2009-01~2013-01~G
Jack Lew|Jacob Lew||Director of the Office of Management and Budget~United States~D~2010-11~2012-01~G|White House Chief of Staff~United States~D~2012-01~2013-01~G|Secretary of the Treasury~United States~D~2013-02~2017-01~G
Steven Mnuchin|||Secretary of the Treasury~United States~~2017-02~2021-01~G
Janet Yellen|||Chair of the Federal Reserve~United States~~2014-02~2018-02~G|Secretary of the Treasury~United States~~2021-01~2025-01~G
Scott Bessent|||Secretary of the Treasury~United States~~2025-01~~G
Alan Greenspan|||Chair of the Federal Reserve~United States~~1987-08~2006-01~G
Ben Bernanke|||Chair of the Federal Reserve~United States~~2006-02~2014-01~G
Jerome Powell|||Chair of the Federal Reserve~United States~~2018-02~~G
John Ashcroft|||A~United States~~2001-02~2005-02~G
Eric Holder|||A~United States~D~2009-02~2015-04~G
Loretta Lynch|||A~United States~D~2015-04~2017-01~G
Jeff Sessions|Jefferson Sessions;Jefferson B. Sessions||S~Alabama~R~1997-01~?~U|A~United States~R~2017-02~2018-11~G
William Barr|Bill Barr||A~United States~R~2019-02~2020-12~G
Merrick Garland|||Supreme Court nominee~United States~~2016-03~2017-01~G|A~United States~~2021-03~2025-01~G
Pam Bondi|||A~United States~~2025-02~~G
Sally Yates|||Deputy Attorney General~United States~~2015-01~2017-01~G
Rod Rosenstein|||Deputy Attorney General~United States~~2017-04~2019-05~G
Robert Mueller|||Director of the FBI~United States~~2001-09~2013-09~G|Special Counsel~United States~~2017-05~2019-05~G
James Comey|||Director of the FBI~United States~~2013-09~2017-05~G
Christopher Wray|||Director of the FBI~United States~~2017-08~2025-01~G
Kash Patel|||Director of the FBI~United States~~2025-02~~G
John Brennan|||Director of the CIA~United States~~2013-03~2017-01~G
David Petraeus|||Commander of U.S. Central Command~United States~~2008-10~2010-06~G|Director of the CIA~United States~~2011-09~2012-11~G
Gina Haspel|||Director of the CIA~United States~~2018-05~2021-01~G
William Burns|Bill Burns||Deputy Secretary of State~United States~~2011-07~2014-11~G|Director of the CIA~United States~~2021-03~2025-01~G
John Ratcliffe|||R~Texas~R~2015-01~?~U|Director of National Intelligence~United States~R~2020-05~2021-01~G|Director of the CIA~United States~R~2025-01~~G
James Clapper|||Director of National Intelligence~United States~~2010-08~2017-01~G
Michael Flynn|Mike Flynn||National Security Adviser~United States~~2017-01~2017-02~G
H.R. McMaster|||National Security Adviser~United States~~2017-02~2018-04~G
John Bolton|||National Security Adviser~United States~~2018-04~2019-09~G
Jake Sullivan|||National Security Adviser~United States~~2021-01~2025-01~G
Susan Rice|||Ambassador to the United Nations~United States~D~2009-01~2013-06~G|National Security Adviser~United States~D~2013-07~2017-01~G
Samantha Power|||Ambassador to the United Nations~United States~D~2013-08~2017-01~G|Administrator of USAID~United States~D~2021-05~2025-01~G
Linda Thomas-Greenfield|||Ambassador to the United Nations~United States~~2021-02~2025-01~G
Janet Napolitano|||G~Arizona~D~2003-01~2009-01~G|Secretary of Homeland Security~United States~D~2009-01~2013-09~G
Jeh Johnson|||Secretary of Homeland Security~United States~~2013-12~2017-01~G
John Kelly|||Secretary of Homeland Security~United States~~2017-01~2017-07~G|White House Chief of Staff~United States~~2017-07~2019-01~G
Kirstjen Nielsen|||Secretary of Homeland Security~United States~~2017-12~2019-04~G
Alejandro Mayorkas|||Secretary of Homeland Security~United States~~2021-02~2025-01~G
Kristi Noem|Kristi L. Noem||R~South Dakota~R~2011-01~?~U|G~South Dakota~R~2019-01~2025-01~G|Secretary of Homeland Security~United States~R~2025-01~~G
Kathleen Sebelius|||G~Kansas~D~2003-01~2009-04~G|Secretary of Health and Human Services~United States~D~2009-04~2014-06~G
Sylvia Mathews Burwell|Sylvia Burwell||Director of the Office of Management and Budget~United States~~2013-04~2014-06~G|Secretary of Health and Human Services~United States~~2014-06~2017-01~G
Tom Price|||R~Georgia~R~2005-01~?~U|Secretary of Health and Human Services~United States~R~2017-02~2017-09~G
Alex Azar|||Secretary of Health and Human Services~United States~~2018-01~2021-01~G
Xavier Becerra|||R~California~D~1993-01~?~U|Secretary of Health and Human Services~United States~D~2021-03~2025-01~G
Arne Duncan|||Secretary of Education~United States~~2009-01~2016-01~G
Betsy DeVos|||Secretary of Education~United States~~2017-02~2021-01~G
Miguel Cardona|||Secretary of Education~United States~~2021-03~2025-01~G
Tom Vilsack|||Secretary of Agriculture~United States~D~2009-01~2017-01~G|Secretary of Agriculture~United States~D~2021-02~2025-01~G
Tom Perez|Thomas Perez||Secretary of Labor~United States~~2013-07~2017-01~G
Ernest Moniz|||Secretary of Energy~United States~~2013-05~2017-01~G
Gina McCarthy|||Administrator of the EPA~United States~~2013-07~2017-01~G
Scott Pruitt|||Administrator of the EPA~United States~R~2017-02~2018-07~G
Wilbur Ross|||Secretary of Commerce~United States~~2017-02~2021-01~G
Gina Raimondo|||G~Rhode Island~~2015-01~2021-03~G|Secretary of Commerce~United States~~2021-03~2025-01~G
Howard Lutnick|||Secretary of Commerce~United States~~2025-02~~G
Jamieson Greer|||Trade Representative~United States~~2025-02~~G
Katherine Tai|||Trade Representative~United States~~2021-03~2025-01~G
Robert Lighthizer|||Trade Representative~United States~~2017-05~2021-01~G
Anthony Fauci|||Director of the National Institute of Allergy and Infectious Diseases~United States~~1984-11~2022-12~G
Rochelle Walensky|||Director of the CDC~United States~~2021-01~2023-06~G
Valerie Jarrett|||White House adviser~United States~~2009-01~2017-01~G
Denis McDonough|||White House Chief of Staff~United States~D~2013-01~2017-01~G|Secretary of Veterans Affairs~United States~D~2021-02~2025-01~G
Reince Priebus|||White House Chief of Staff~United States~~2017-01~2017-07~G
Mark Meadows|||R~North Carolina~R~2013-01~?~U|White House Chief of Staff~United States~R~2020-03~2021-01~G
Ron Klain|||White House Chief of Staff~United States~~2021-01~2023-02~G
Susie Wiles|||White House Chief of Staff~United States~~2025-01~~G
Josh Earnest|||White House press secretary~United States~~2014-06~2017-01~G
Jay Carney|||White House press secretary~United States~~2011-02~2014-06~G
Sean Spicer|||White House press secretary~United States~~2017-01~2017-07~G
Sarah Huckabee Sanders|Sarah Sanders||White House press secretary~United States~R~2017-07~2019-06~G|G~Arkansas~R~2023-01~~O
Jen Psaki|||White House press secretary~United States~~2021-01~2022-05~G
Karine Jean-Pierre|||White House press secretary~United States~~2022-05~2025-01~G
Karoline Leavitt|||White House press secretary~United States~~2025-01~~G
Ned Price|||State Department spokesman~United States~~2021-01~2023-03~G
Martin Dempsey|||Army Chief of Staff~United States~~2011-04~2011-09~G|Chairman of the Joint Chiefs of Staff~United States~~2011-10~2015-09~G
Joseph Dunford|||Commandant of the Marine Corps~United States~~2014-10~2015-09~G|Chairman of the Joint Chiefs of Staff~United States~~2015-10~2019-09~G
Mark Milley|||Army Chief of Staff~United States~~2015-08~2019-08~G|Chairman of the Joint Chiefs of Staff~United States~~2019-10~2023-09~G
John Roberts|||Chief Justice~United States~~2005-09~~G
Clarence Thomas|||Supreme Court Justice~United States~~1991-10~~G
Ruth Bader Ginsburg|||Supreme Court Justice~United States~~1993-08~2020-09~G
Stephen Breyer|||Supreme Court Justice~United States~~1994-08~2022-06~G
Antonin Scalia|||Supreme Court Justice~United States~~1986-09~2016-02~G
Anthony Kennedy|||Supreme Court Justice~United States~~1988-02~2018-07~G
Samuel Alito|||Supreme Court Justice~United States~~2006-01~~G
Sonia Sotomayor|||Supreme Court Justice~United States~~2009-08~~G
Elena Kagan|||Supreme Court Justice~United States~~2010-08~~G
Neil Gorsuch|||Supreme Court Justice~United States~~2017-04~~G
Brett Kavanaugh|||Supreme Court Justice~United States~~2018-10~~G
Amy Coney Barrett|||Supreme Court Justice~United States~~2020-10~~G
Ketanji Brown Jackson|||Supreme Court Justice~United States~~2022-06~~G
David Cameron|||M~United Kingdom~Conservative~2010-05~2016-07~G|Foreign Secretary~United Kingdom~Conservative~2023-11~2024-07~G
Gordon Brown|||M~United Kingdom~Labour~2007-06~2010-05~G
Tony Blair|||M~United Kingdom~Labour~1997-05~2007-06~G
Margaret Thatcher|||M~United Kingdom~Conservative~1979-05~1990-11~G
John Major|||M~United Kingdom~Conservative~1990-11~1997-05~G
Winston Churchill|||M~United Kingdom~~1940-05~1955-04~G
Theresa May|||Home Secretary~United Kingdom~Conservative~2010-05~2016-07~G|M~United Kingdom~Conservative~2016-07~2019-07~G
Boris Johnson|||Foreign Secretary~United Kingdom~Conservative~2016-07~2018-07~G|M~United Kingdom~Conservative~2019-07~2022-09~G
Liz Truss|||Foreign Secretary~United Kingdom~Conservative~2021-09~2022-09~G|M~United Kingdom~Conservative~2022-09~2022-10~G
Rishi Sunak|||Chancellor of the Exchequer~United Kingdom~Conservative~2020-02~2022-07~G|M~United Kingdom~Conservative~2022-10~2024-07~G|Leader of the Opposition~United Kingdom~Conservative~2024-07~2024-11~G
Keir Starmer|||Leader of the Opposition~United Kingdom~Labour~2020-04~2024-07~G|M~United Kingdom~Labour~2024-07~~G
Jeremy Corbyn|||Leader of the Opposition~United Kingdom~Labour~2015-09~2020-04~G
Ed Miliband|||Leader of the Opposition~United Kingdom~Labour~2010-09~2015-05~G
Nick Clegg|||Deputy Prime Minister~United Kingdom~Liberal Democrats~2010-05~2015-05~G
George Osborne|||Chancellor of the Exchequer~United Kingdom~Conservative~2010-05~2016-07~G
Philip Hammond|||Foreign Secretary~United Kingdom~Conservative~2014-07~2016-07~G|Chancellor of the Exchequer~United Kingdom~Conservative~2016-07~2019-07~G
Sajid Javid|||Home Secretary~United Kingdom~Conservative~2018-04~2019-07~G|Chancellor of the Exchequer~United Kingdom~Conservative~2019-07~2020-02~G
Jeremy Hunt|||Foreign Secretary~United Kingdom~Conservative~2018-07~2019-07~G|Chancellor of the Exchequer~United Kingdom~Conservative~2022-10~2024-07~G
Rachel Reeves|||Chancellor of the Exchequer~United Kingdom~Labour~2024-07~~G
Priti Patel|||Home Secretary~United Kingdom~Conservative~2019-07~2022-09~G
Suella Braverman|||Home Secretary~United Kingdom~Conservative~2022-09~2023-11~G
Dominic Raab|||Foreign Secretary~United Kingdom~Conservative~2019-07~2021-09~G|Deputy Prime Minister~United Kingdom~Conservative~2021-09~2023-04~G
James Cleverly|||Foreign Secretary~United Kingdom~Conservative~2022-09~2023-11~G|Home Secretary~United Kingdom~Conservative~2023-11~2024-07~G
David Lammy|||Foreign Secretary~United Kingdom~Labour~2024-07~~G
Nigel Farage|||Leader of Reform UK~United Kingdom~Reform UK~2024-06~~G|Member of Parliament~United Kingdom~Reform UK~2024-07~~G
Sadiq Khan|||Y~London~~2016-05~~G
Nicola Sturgeon|||First Minister~Scotland~~2014-11~2023-03~G
Alex Salmond|||First Minister~Scotland~~2007-05~2014-11~G
Humza Yousaf|||First Minister~Scotland~~2023-03~2024-05~G
John Swinney|||First Minister~Scotland~~2024-05~~G
Mark Drakeford|||First Minister~Wales~~2018-12~2024-03~G
Mark Carney|||Governor of the Bank of England~United Kingdom~~2013-07~2020-03~G
Mark Carney|||M~Canada~~2025-03~~G
Andrew Bailey|||Governor of the Bank of England~United Kingdom~~2020-03~~G
Queen Elizabeth II|Elizabeth II||Queen~United Kingdom~~1952-02~2022-09~G
Leo Varadkar|||Taoiseach~Ireland~~2017-06~2024-04~G
Enda Kenny|||Taoiseach~Ireland~~2011-03~2017-06~G
Micheál Martin|||Taoiseach~Ireland~~2020-06~2022-12~G|Taoiseach~Ireland~~2025-01~~G
Simon Harris|||Taoiseach~Ireland~~2024-04~2025-01~G
Angela Merkel|||Chancellor~Germany~~2005-11~2021-12~G
Gerhard Schröder|Gerhard Schroeder||Chancellor~Germany~~1998-10~2005-11~G
Helmut Kohl|||Chancellor~Germany~~1982-10~1998-10~G
Olaf Scholz|||N~Germany~SPD~2018-03~2021-12~G|Chancellor~Germany~SPD~2021-12~2025-05~G
Friedrich Merz|||Chancellor~Germany~~2025-05~~G
Frank-Walter Steinmeier|||F~Germany~SPD~2005-11~2009-10~G|F~Germany~SPD~2013-12~2017-01~G|P~Germany~SPD~2017-03~~G
Annalena Baerbock|||F~Germany~~2021-12~2025-05~G
Wolfgang Schäuble|Wolfgang Schaeuble||N~Germany~CDU~2009-10~2017-10~G
Robert Habeck|||Economy Minister~Germany~~2021-12~2025-05~G
Nicolas Sarkozy|||P~France~~2007-05~2012-05~G
Jacques Chirac|||P~France~~1995-05~2007-05~G
François Hollande|||P~France~Socialist~2012-05~2017-05~G
Emmanuel Macron|||P~France~~2017-05~~G
Charles de Gaulle|||P~France~~1959-01~1969-04~G
Marine Le Pen|||Member of the National Assembly~France~National Rally~2017-06~~G|Member of Parliament~France~National Rally~2017-06~~G
Manuel Valls|||M~France~Socialist~2014-03~2016-12~G
Édouard Philippe|||M~France~~2017-05~2020-07~G
Élisabeth Borne|||M~France~~2022-05~2024-01~G
Gabriel Attal|||M~France~~2024-01~2024-09~G
Jean-Yves Le Drian|||F~France~~2017-05~2022-05~G
Bruno Le Maire|||N~France~~2017-05~2024-09~G
Anne Hidalgo|||Y~Paris~~2014-04~~G
Silvio Berlusconi|||M~Italy~~2008-05~2011-11~G
Matteo Renzi|||M~Italy~~2014-02~2016-12~G
Giuseppe Conte|||M~Italy~~2018-06~2021-02~G
Mario Draghi|||President of the European Central Bank~European Union~~2011-11~2019-10~G
Mario Draghi|||M~Italy~~2021-02~2022-10~G
Giorgia Meloni|||M~Italy~~2022-10~~G
Sergio Mattarella|||P~Italy~~2015-02~~G
Matteo Salvini|||Deputy Prime Minister~Italy~~2018-06~~G
Mariano Rajoy|||M~Spain~~2011-12~2018-06~G
José Luis Rodríguez Zapatero|||M~Spain~~2004-04~2011-12~G
Pedro Sánchez|||M~Spain~~2018-06~~G
Carles Puigdemont|||P~Catalonia~~2016-01~2017-10~G
António Costa|||M~Portugal~~2015-11~2024-04~G
António Costa|||President of the European Council~European Union~~2024-12~~G
Marcelo Rebelo de Sousa|Marcelo Rebelo De Sousa||P~Portugal~~2016-03~~W
Mark Rutte|||M~Netherlands~~2010-10~2024-07~G
Mark Rutte|||Secretary General of NATO~NATO~~2024-10~~G
Geert Wilders|||Member of Parliament~Netherlands~~1998-08~~G
Charles Michel|||M~Belgium~~2014-10~2019-10~G
Charles Michel|||President of the European Council~European Union~~2019-12~2024-11~G
Alexander De Croo|||M~Belgium~~2020-10~2025-02~G
Sebastian Kurz|||Chancellor~Austria~~2017-12~2021-10~G
Karl Nehammer|||Chancellor~Austria~~2021-12~2025-01~G
Alexander Van der Bellen|Alexander Van Der Bellen||P~Austria~~2017-01~~W
Alain Berset|||P~Switzerland~~2023-01~2023-12~G
Viktor Orbán|Viktor Orban||M~Hungary~~2010-05~~G
Donald Tusk|||President of the European Council~European Union~~2014-12~2019-11~G
Donald Tusk|||M~Poland~~2023-12~~G
Andrzej Duda|||P~Poland~~2015-08~2025-08~G2025-08
Mateusz Morawiecki|||M~Poland~~2017-12~2023-12~G
Lech Wałęsa|Lech Walesa||P~Poland~~1990-12~1995-12~G
Radosław Sikorski|Radek Sikorski||F~Poland~~2023-12~~G
Robert Fico|||M~Slovakia~~2023-10~~G
Zuzana Čaputová|||P~Slovakia~~2019-06~2024-06~G
Andrej Babiš|Andrej Babis||M~Czech Republic~~2017-12~2021-12~G
Petr Fiala|||M~Czech Republic~~2021-12~2025-12~G2025-12
Petr Pavel|||P~Czech Republic~~2023-03~~G
Miloš Zeman|||P~Czech Republic~~2013-03~2023-03~G
Klaus Iohannis|||P~Romania~~2014-12~2025-02~G
Rumen Radev|||P~Bulgaria~~2017-01~~G
Boyko Borissov|||M~Bulgaria~~2017-05~2021-05~G
Aleksandar Vučić|Aleksandar Vucic||P~Serbia~~2017-05~~G
Edi Rama|||M~Albania~~2013-09~~G
Albin Kurti|||M~Kosovo~~2021-03~~G
Andrej Plenković|Andrej Plenkovic||M~Croatia~~2016-10~~G
Alexis Tsipras|||M~Greece~~2015-01~2019-07~G
Kyriakos Mitsotakis|||M~Greece~~2019-07~~G
Yanis Varoufakis|||N~Greece~~2015-01~2015-07~G
Jens Stoltenberg|||Secretary General of NATO~NATO~~2014-10~2024-10~G
Anders Fogh Rasmussen|||Secretary General of NATO~NATO~~2009-08~2014-09~G
Erna Solberg|||M~Norway~~2013-10~2021-10~G
Jonas Gahr Støre|||M~Norway~~2021-10~~G
Mette Frederiksen|||M~Denmark~~2019-06~~G
Stefan Löfven|||M~Sweden~~2014-10~2021-11~G
Magdalena Andersson|||M~Sweden~~2021-11~2022-10~G
Ulf Kristersson|||M~Sweden~~2022-10~~G
Sanna Marin|||M~Finland~~2019-12~2023-06~G
Petteri Orpo|||M~Finland~~2023-06~~G
Alexander Stubb|||P~Finland~~2024-03~~G
Sauli Niinistö|||P~Finland~~2012-03~2024-03~G
Kaja Kallas|||M~Estonia~~2021-01~2024-07~G
Kaja Kallas|||High Representative for Foreign Affairs~European Union~~2024-12~~G
Dalia Grybauskaitė|||P~Lithuania~~2009-07~2019-07~G
Gitanas Nausėda|Gitanas Nauseda||P~Lithuania~~2019-07~~W
Ursula von der Leyen|||President of the European Commission~European Union~~2019-12~~G
Jean-Claude Juncker|||President of the European Commission~European Union~~2014-11~2019-11~G
José Manuel Barroso|||President of the European Commission~European Union~~2004-11~2014-10~G
Herman Van Rompuy|||President of the European Council~European Union~~2009-12~2014-11~G
Josep Borrell|||High Representative for Foreign Affairs~European Union~~2019-12~2024-11~G
Federica Mogherini|||High Representative for Foreign Affairs~European Union~~2014-11~2019-11~G
Catherine Ashton|||High Representative for Foreign Affairs~European Union~~2009-12~2014-10~G
Roberta Metsola|||President of the European Parliament~European Union~~2022-01~~G
Martin Schulz|||President of the European Parliament~European Union~~2012-01~2017-01~G
Christine Lagarde|||Managing Director of the IMF~IMF~~2011-07~2019-09~G
Christine Lagarde|||President of the European Central Bank~European Union~~2019-11~~G
Kristalina Georgieva|||Managing Director of the IMF~IMF~~2019-10~~G
Dominique Strauss-Kahn|||Managing Director of the IMF~IMF~~2007-11~2011-05~G
Jim Yong Kim|||President of the World Bank~World Bank~~2012-07~2019-01~G
David Malpass|||President of the World Bank~World Bank~~2019-04~2023-06~G
Ajay Banga|||President of the World Bank~World Bank~~2023-06~~G
Ngozi Okonjo-Iweala|||Director-General of the WTO~WTO~~2021-03~~G
Tedros Adhanom Ghebreyesus|Tedros Ghebreyesus||Director-General of the WHO~WHO~~2017-07~~G
Margaret Chan|||Director-General of the WHO~WHO~~2007-01~2017-06~G
Kofi Annan|||Secretary-General of the United Nations~United Nations~~1997-01~2006-12~G
Ban Ki-moon|||Secretary-General of the United Nations~United Nations~~2007-01~2016-12~G
António Guterres|Antonio Guterres||Secretary-General of the United Nations~United Nations~~2017-01~~G
Michelle Bachelet|||P~Chile~~2014-03~2018-03~G
Volker Türk|Volker Turk||High Commissioner for Human Rights~United Nations~~2022-10~~G
Filippo Grandi|||High Commissioner for Refugees~United Nations~~2016-01~~G
Rafael Grossi|||Director General of the IAEA~IAEA~~2019-12~~G
Vladimir Putin|Vladimir V. Putin||P~Russia~United Russia~2000-05~2008-05~G|M~Russia~United Russia~2008-05~2012-05~G|P~Russia~United Russia~2012-05~~G
Dmitry Medvedev|||P~Russia~United Russia~2008-05~2012-05~G|M~Russia~United Russia~2012-05~2020-01~G
Mikhail Gorbachev|||P~Soviet Union~~1990-03~1991-12~G
Boris Yeltsin|||P~Russia~~1991-07~1999-12~G
Joseph Stalin|||Leader~Soviet Union~~1924-01~1953-03~G
Sergei Lavrov|Sergey Lavrov||F~Russia~~2004-03~~G
Sergei Shoigu|Sergey Shoigu||Defense Minister~Russia~~2012-11~2024-05~G
Dmitry Peskov|||Kremlin spokesman~Russia~~2012-05~~G
Maria Zakharova|||Foreign Ministry spokeswoman~Russia~~2015-08~~G
Mikhail Mishustin|||M~Russia~~2020-01~~G
Sergey Kislyak|Sergei Kislyak||Ambassador to the United States~Russia~~2008-07~2017-08~G
Ramzan Kadyrov|||Head of the Chechen Republic~Russia~~2007-02~~G
Petro Poroshenko|||P~Ukraine~~2014-06~2019-05~G
Viktor Yanukovych|||P~Ukraine~~2010-02~2014-02~G
Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy||P~Ukraine~~2019-05~~G
Dmytro Kuleba|||F~Ukraine~~2020-03~2024-09~G
Denys Shmyhal|||M~Ukraine~~2020-03~2025-07~G2025-07
Vitali Klitschko|||Y~Kyiv~~2014-06~~G
Alexander Lukashenko|Aleksandr Lukashenko||P~Belarus~~1994-07~~G
Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya||Opposition leader~Belarus~~2020-08~~G
Maia Sandu|||P~Moldova~~2020-12~~G
Mikheil Saakashvili|||P~Georgia~~2008-01~2013-11~G
Salome Zourabichvili|||P~Georgia~~2018-12~2024-12~G
Nikol Pashinyan|||M~Armenia~~2018-05~~G
Ilham Aliyev|||P~Azerbaijan~~2003-10~~G
Nursultan Nazarbayev|||P~Kazakhstan~~1991-12~2019-03~G
Kassym-Jomart Tokayev|||P~Kazakhstan~~2019-03~~G
Shavkat Mirziyoyev|||P~Uzbekistan~~2016-12~~G
Recep Tayyip Erdogan|Recep Tayyip Erdoğan;Tayyip Erdogan||M~Turkey~AKP~2003-03~2014-08~G|P~Turkey~AKP~2014-08~~G
Mevlüt Çavuşoğlu|Mevlut Cavusoglu||F~Turkey~AKP~2015-11~2023-06~G
Ahmet Davutoğlu|Ahmet Davutoglu||F~Turkey~AKP~2009-05~2014-08~G|M~Turkey~AKP~2014-08~2016-05~G
Ekrem İmamoğlu|Ekrem Imamoglu||Y~Istanbul~~2019-06~2025-03~G
Hu Jintao|||P~China~~2003-03~2013-03~G
Xi Jinping|||P~China~~2013-03~~G
Mao Zedong|||Chairman~China~~1949-10~1976-09~G
Deng Xiaoping|||Leader~China~~1978-12~1989-11~G
Wen Jiabao|||Premier~China~~2003-03~2013-03~G
Li Keqiang|||Premier~China~~2013-03~2023-03~G
Li Qiang|||Premier~China~~2023-03~~G
Wang Yi|||F~China~~2013-03~~G
Qin Gang|||F~China~~2022-12~2023-07~G
Liu He|||Vice Premier~China~~2018-03~2023-03~G
Yang Jiechi|||F~China~~2007-04~2013-03~G|State Councillor~China~~2013-03~2018-03~G
Zhao Lijian|||Foreign Ministry spokesman~China~~2020-02~2023-01~G
Hua Chunying|||Foreign Ministry spokeswoman~China~~2012-11~2024-05~G
Carrie Lam|||Chief Executive~Hong Kong~~2017-07~2022-06~G
John Lee|||Chief Executive~Hong Kong~~2022-07~~G
Leung Chun-ying|||Chief Executive~Hong Kong~~2012-07~2017-06~G
Ma Ying-jeou|||P~Taiwan~~2008-05~2016-05~G
Tsai Ing-wen|||P~Taiwan~~2016-05~2024-05~G
Lai Ching-te|William Lai||P~Taiwan~~2024-05~~G
Chiang Kai-shek|||P~Taiwan~~1950-03~1975-04~G
Shinzo Abe|Abe Shinzo||M~Japan~LDP~2006-09~2007-09~G|M~Japan~LDP~2012-12~2020-09~G
Yoshihide Suga|||M~Japan~~2020-09~2021-10~G
Fumio Kishida|||F~Japan~LDP~2012-12~2017-08~G|M~Japan~LDP~2021-10~2024-10~G
Shigeru Ishiba|||M~Japan~~2024-10~2025-10~G2025-10
Sanae Takaichi|||M~Japan~~2025-10~~G2025-10
Junichiro Koizumi|||M~Japan~~2001-04~2006-09~G
Naoto Kan|||N~Japan~DPJ~2010-01~2010-06~G|M~Japan~DPJ~2010-06~2011-09~G
Yoshihiko Noda|||N~Japan~DPJ~2010-06~2011-09~G|M~Japan~DPJ~2011-09~2012-12~G
Taro Aso|||M~Japan~LDP~2008-09~2009-09~G|N~Japan~LDP~2012-12~2021-10~G
Haruhiko Kuroda|||Governor of the Bank of Japan~Japan~~2013-03~2023-04~G
Hirokazu Matsuno|||Chief Cabinet Secretary~Japan~~2021-10~2023-12~G
Yoshimasa Hayashi|||F~Japan~~2021-11~2023-09~G
Yuriko Koike|||Governor of Tokyo~Japan~~2016-08~~G
Lee Myung-bak|||P~South Korea~~2008-02~2013-02~G
Park Geun-hye|||P~South Korea~~2013-02~2017-03~G
Moon Jae-in|||P~South Korea~~2017-05~2022-05~G
Yoon Suk-yeol|Yoon Suk Yeol||P~South Korea~~2022-05~2025-04~G
Lee Jae-myung|Lee Jae Myung||P~South Korea~~2025-06~~G
Chun Doo-hwan|||P~South Korea~~1980-09~1988-02~G
Park Chung-hee|||P~South Korea~~1963-12~1979-10~G
Han Duck-soo|||M~South Korea~~2022-05~2025-05~G
Park Jin|||F~South Korea~~2022-05~2024-01~G
Kim Jong-un|Kim Jong Un||Supreme Leader~North Korea~~2011-12~~G
Kim Jong-il|Kim Jong Il||Supreme Leader~North Korea~~1994-07~2011-12~G
Kim Il-sung|Kim Il Sung||Supreme Leader~North Korea~~1948-09~1994-07~G
Kim Yo-jong|Kim Yo Jong||Deputy Department Director of the Workers' Party~North Korea~~2014-11~~G
Manmohan Singh|||M~India~Indian National Congress~2004-05~2014-05~G
Narendra Modi|||M~India~~2014-05~~G
Jawaharlal Nehru|||M~India~Indian National Congress~1947-08~1964-05~G
Indira Gandhi|||M~India~Indian National Congress~1980-01~1984-10~G
Rajiv Gandhi|||M~India~Indian National Congress~1984-10~1989-12~G
Atal Bihari Vajpayee|||M~India~BJP~1998-03~2004-05~G
Rahul Gandhi|||Member of Parliament~India~Indian National Congress~2004-05~~G|Leader of the Opposition~India~Indian National Congress~2024-06~~G
Sonia Gandhi|||Member of Parliament~India~~1999-10~~G
Amit Shah|||Home Minister~India~BJP~2019-05~~G
Rajnath Singh|||Home Minister~India~BJP~2014-05~2019-05~G|Defence Minister~India~BJP~2019-05~~G
Nirmala Sitharaman|||N~India~BJP~2019-05~~G
Subrahmanyam Jaishankar|S Jaishankar;S. Jaishankar||External Affairs Minister~India~BJP~2019-05~~G
Arun Jaitley|||N~India~BJP~2014-05~2019-05~G
Sushma Swaraj|||External Affairs Minister~India~BJP~2014-05~2019-05~G
Pranab Mukherjee|||External Affairs Minister~India~~2006-10~2009-05~G|N~India~~2009-01~2012-06~G|P~India~~2012-07~2017-07~G
Ram Nath Kovind|||P~India~~2017-07~2022-07~G
Droupadi Murmu|Draupadi Murmu||P~India~~2022-07~~G
Yogi Adityanath|||Chief Minister~Uttar Pradesh~~2017-03~~G
Mamata Banerjee|||Chief Minister~West Bengal~~2011-05~~G
Arvind Kejriwal|||Chief Minister~Delhi~~2015-02~2024-09~G
Nitish Kumar|||Chief Minister~Bihar~~2015-02~~G
M.K. Stalin|MK Stalin||Chief Minister~Tamil Nadu~DMK~2021-05~~G
Pinarayi Vijayan|||Chief Minister~Kerala~~2016-05~~G
Uddhav Thackeray|||Chief Minister~Maharashtra~~2019-11~2022-06~G
Eknath Shinde|||Chief Minister~Maharashtra~~2022-06~2024-12~G
Sharad Pawar|||Member of Parliament~India~~2014-04~~G
Raghuram Rajan|||Governor of the Reserve Bank~India~~2013-09~2016-09~G
Shaktikanta Das|||Governor of the Reserve Bank~India~~2018-12~2024-12~G
Nawaz Sharif|||M~Pakistan~~2013-06~2017-07~G
Imran Khan|||M~Pakistan~~2018-08~2022-04~G
Shehbaz Sharif|Shahbaz Sharif||M~Pakistan~~2022-04~~G
Pervez Musharraf|||P~Pakistan~~2001-06~2008-08~G
Benazir Bhutto|||M~Pakistan~~1993-10~1996-11~G
Bilawal Bhutto Zardari|Bilawal Bhutto||F~Pakistan~~2022-04~2023-08~G
Asif Ali Zardari|||P~Pakistan~~2024-03~~G
Sheikh Hasina|||M~Bangladesh~~2009-01~2024-08~G
Muhammad Yunus|||Chief Adviser~Bangladesh~~2024-08~~G
Mahinda Rajapaksa|||P~Sri Lanka~~2005-11~2015-01~G
Gotabaya Rajapaksa|||P~Sri Lanka~~2019-11~2022-07~G
Ranil Wickremesinghe|||P~Sri Lanka~~2022-07~2024-09~G
Maithripala Sirisena|||P~Sri Lanka~~2015-01~2019-11~G
Hamid Karzai|||P~Afghanistan~~2004-12~2014-09~G
Ashraf Ghani|||P~Afghanistan~~2014-09~2021-08~G
KP Sharma Oli|K.P. Sharma Oli||M~Nepal~~2018-02~2021-07~G
Aung San Suu Kyi|||State Counsellor~Myanmar~~2016-04~2021-02~G
Min Aung Hlaing|||Military leader~Myanmar~~2021-02~~G
Prayut Chan-o-cha|Prayuth Chan-ocha||M~Thailand~~2014-08~2023-08~G
Thaksin Shinawatra|||M~Thailand~~2001-02~2006-09~G
Yingluck Shinawatra|||M~Thailand~~2011-08~2014-05~G
Srettha Thavisin|||M~Thailand~~2023-08~2024-08~G
Paetongtarn Shinawatra|||M~Thailand~~2024-08~2025-08~G2025-08
Hun Sen|||M~Cambodia~~1985-01~2023-08~G
Hun Manet|||M~Cambodia~~2023-08~~G
Najib Razak|||M~Malaysia~~2009-04~2018-05~G
Mahathir Mohamad|||M~Malaysia~~2018-05~2020-03~G
Muhyiddin Yassin|||M~Malaysia~~2020-03~2021-08~G
Ismail Sabri Yaakob|Ismail Sabri||M~Malaysia~~2021-08~2022-11~G
Anwar Ibrahim|||M~Malaysia~~2022-11~~G
Lee Kuan Yew|||M~Singapore~~1959-06~1990-11~G
Lee Hsien Loong|||M~Singapore~~2004-08~2024-05~G
Lawrence Wong|||M~Singapore~~2024-05~~G
Susilo Bambang Yudhoyono|||P~Indonesia~~2004-10~2014-10~G
Joko Widodo|||P~Indonesia~~2014-10~2024-10~G
Prabowo Subianto|||P~Indonesia~~2024-10~~G
Retno Marsudi|||F~Indonesia~~2014-10~2024-10~G
Benigno Aquino|Benigno Aquino III||P~Philippines~~2010-06~2016-06~G
Rodrigo Duterte|||P~Philippines~~2016-06~2022-06~G
Ferdinand Marcos Jr.|Bongbong Marcos||P~Philippines~~2022-06~~G
Ferdinand Marcos|||P~Philippines~~1965-12~1986-02~G
Leni Robredo|||Vice President~Philippines~~2016-06~2022-06~G
Sara Duterte|||Vice President~Philippines~~2022-06~~G
Julia Gillard|||M~Australia~~2010-06~2013-06~G
Kevin Rudd|||M~Australia~Labor~2007-12~2010-06~G|F~Australia~Labor~2010-09~2012-02~G|M~Australia~Labor~2013-06~2013-09~G
Paul Keating|||M~Australia~~1991-12~1996-03~G
John Howard|||M~Australia~~1996-03~2007-12~G
Tony Abbott|||M~Australia~~2013-09~2015-09~G
Malcolm Turnbull|||M~Australia~~2015-09~2018-08~G
Scott Morrison|||Treasurer~Australia~Liberal~2015-09~2018-08~G|M~Australia~Liberal~2018-08~2022-05~G
Anthony Albanese|||M~Australia~~2022-05~~G
Peter Dutton|||Defence Minister~Australia~Liberal~2021-03~2022-05~G|Leader of the Opposition~Australia~Liberal~2022-05~2025-05~G
Penny Wong|||F~Australia~~2022-05~~G
Julie Bishop|||F~Australia~~2013-09~2018-08~G
Jim Chalmers|||Treasurer~Australia~~2022-05~~G
Daniel Andrews|||Premier~Victoria~~2014-12~2023-09~G
John Key|||M~New Zealand~~2008-11~2016-12~G
Helen Clark|||M~New Zealand~~1999-12~2008-11~G
Jacinda Ardern|||M~New Zealand~~2017-10~2023-01~G
Christopher Luxon|||M~New Zealand~~2023-11~~G
Chris Hipkins|||M~New Zealand~~2023-01~2023-11~G
Frank Bainimarama|||M~Fiji~~2007-01~2022-12~G
Stephen Harper|||M~Canada~~2006-02~2015-11~G
Justin Trudeau|||M~Canada~~2015-11~2025-03~G
Pierre Trudeau|||M~Canada~~1968-04~1984-06~G
Jean Chrétien|||M~Canada~~1993-11~2003-12~G
Chrystia Freeland|||F~Canada~Liberal~2017-01~2019-11~G|Deputy Prime Minister~Canada~Liberal~2019-11~2024-12~G|N~Canada~Liberal~2020-08~2024-12~G
Mélanie Joly|Melanie Joly||F~Canada~~2021-10~2025-05~G
Pierre Poilievre|||Leader of the Opposition~Canada~~2022-09~2025-05~G
Jagmeet Singh|||Leader of the New Democratic Party~Canada~~2017-10~2025-05~G
Doug Ford|||Premier~Ontario~~2018-06~~G
Rob Ford|||Y~Toronto~~2010-12~2014-11~G
François Legault|||Premier~Quebec~~2018-10~~G
Mary Simon|||Governor General~Canada~~2021-07~~G
Felipe Calderón|||P~Mexico~~2006-12~2012-11~G
Vicente Fox|||P~Mexico~~2000-12~2006-11~G
Enrique Peña Nieto|Enrique Pena Nieto||P~Mexico~~2012-12~2018-11~G
Andrés Manuel López Obrador|Andres Manuel Lopez Obrador;López Obrador||P~Mexico~~2018-12~2024-09~G
Claudia Sheinbaum|||P~Mexico~~2024-10~~G
Marcelo Ebrard|||F~Mexico~~2018-12~2023-06~G
Jimmy Morales|||P~Guatemala~~2016-01~2020-01~G
Alejandro Giammattei|||P~Guatemala~~2020-01~2024-01~G
Bernardo Arévalo|||P~Guatemala~~2024-01~~G
Nayib Bukele|||P~El Salvador~~2019-06~~G
Juan Orlando Hernández|||P~Honduras~~2014-01~2022-01~G
Xiomara Castro|||P~Honduras~~2022-01~~G
Daniel Ortega|||P~Nicaragua~~2007-01~~G
Rosario Murillo|||Vice President~Nicaragua~~2017-01~~G
Óscar Arias|||P~Costa Rica~~2006-05~2010-05~G
Carlos Alvarado Quesada|Carlos Alvarado||P~Costa Rica~~2018-05~2022-05~G
Rodrigo Chaves|||P~Costa Rica~~2022-05~~G
Laurentino Cortizo|||P~Panama~~2019-07~2024-06~G
José Raúl Mulino|||P~Panama~~2024-07~~G
Fidel Castro|||P~Cuba~~1976-12~2008-02~G
Raúl Castro|||P~Cuba~~2008-02~2018-04~G
Miguel Díaz-Canel|Miguel Diaz-Canel||P~Cuba~~2018-04~~G
Jovenel Moïse|Jovenel Moise||P~Haiti~~2017-02~2021-07~G
Ariel Henry|||M~Haiti~~2021-07~2024-04~G
Luis Abinader|||P~Dominican Republic~~2020-08~~G
Andrew Holness|||M~Jamaica~~2016-03~~G
Mia Mottley|||M~Barbados~~2018-05~~G
Irfaan Ali|||P~Guyana~~2020-08~~G
Hugo Chávez|||P~Venezuela~~1999-02~2013-03~G
Nicolás Maduro|||P~Venezuela~~2013-04~~G
Juan Guaidó|||Opposition leader~Venezuela~~2019-01~2023-01~G
María Corina Machado|||Opposition leader~Venezuela~~2023-10~~G
Álvaro Uribe|||P~Colombia~~2002-08~2010-08~G
Juan Manuel Santos|||P~Colombia~~2010-08~2018-08~G
Iván Duque|||P~Colombia~~2018-08~2022-08~G
Gustavo Petro|||P~Colombia~~2022-08~~G
Francia Márquez|||Vice President~Colombia~~2022-08~~G
Rafael Correa|||P~Ecuador~~2007-01~2017-05~G
Lenín Moreno|||P~Ecuador~~2017-05~2021-05~G
Guillermo Lasso|||P~Ecuador~~2021-05~2023-11~G
Daniel Noboa|||P~Ecuador~~2023-11~~G
Alberto Fujimori|||P~Peru~~1990-07~2000-11~G
Keiko Fujimori|||Presidential candidate~Peru~~2011-01~2021-06~G
Ollanta Humala|||P~Peru~~2011-07~2016-07~G
Pedro Pablo Kuczynski|||P~Peru~~2016-07~2018-03~G
Martín Vizcarra|||P~Peru~~2018-03~2020-11~G
Pedro Castillo|||P~Peru~~2021-07~2022-12~G
Dina Boluarte|||P~Peru~~2022-12~2025-10~G2025-10
Evo Morales|||P~Bolivia~~2006-01~2019-11~G
Jeanine Áñez|||P~Bolivia~~2019-11~2020-11~G
Luis Arce|||P~Bolivia~~2020-11~2025-11~G2025-11
Augusto Pinochet|||P~Chile~~1974-12~1990-03~G
Salvador Allende|||P~Chile~~1970-11~1973-09~G
Sebastián Piñera|||P~Chile~~2018-03~2022-03~G
Gabriel Boric|||P~Chile~~2022-03~~G
Cristina Fernández de Kirchner|Cristina Fernández;Cristina Kirchner||P~Argentina~~2007-12~2015-12~G
Néstor Kirchner|||P~Argentina~~2003-05~2007-12~G
Mauricio Macri|||P~Argentina~~2015-12~2019-12~G
Alberto Fernández|||P~Argentina~~2019-12~2023-12~G
Javier Milei|||P~Argentina~~2023-12~~G
Sergio Massa|||Economy Minister~Argentina~~2022-08~2023-12~G
Carlos Menem|||P~Argentina~~1989-07~1999-12~G
José Mujica|||P~Uruguay~~2010-03~2015-03~G
Tabaré Vázquez|||P~Uruguay~~2015-03~2020-03~G
Luis Lacalle Pou|||P~Uruguay~~2020-03~2025-03~G
Fernando Lugo|||P~Paraguay~~2008-08~2012-06~G
Horacio Cartes|||P~Paraguay~~2013-08~2018-08~G
Mario Abdo Benítez|||P~Paraguay~~2018-08~2023-08~G
Santiago Peña|||P~Paraguay~~2023-08~~G
Luiz Inácio Lula da Silva|Lula da Silva;Luiz Inacio Lula da Silva||P~Brazil~~2003-01~2010-12~G|P~Brazil~~2023-01~~G
Dilma Rousseff|||P~Brazil~~2011-01~2016-08~G
Michel Temer|||P~Brazil~~2016-08~2018-12~G
Jair Bolsonaro|||P~Brazil~~2019-01~2022-12~G
Geraldo Alckmin|||Vice President~Brazil~~2023-01~~G
Fernando Haddad|||N~Brazil~~2023-01~~G
Alexandre de Moraes|||Supreme Court Justice~Brazil~~2017-03~~G
Benjamin Netanyahu|Bibi Netanyahu||M~Israel~~2009-03~~G
Naftali Bennett|||M~Israel~~2021-06~2022-06~G
Yair Lapid|||M~Israel~~2022-07~2022-12~G
Benny Gantz|||Defense Minister~Israel~~2020-05~2022-12~G
Isaac Herzog|||P~Israel~~2021-07~~G
Avigdor Lieberman|Avigdor Liberman||N~Israel~~2021-06~2022-12~G
Itamar Ben-Gvir|Itamar Ben Gvir||National Security Minister~Israel~~2022-12~~G
Bezalel Smotrich|||N~Israel~~2022-12~~G
Yoav Gallant|||Defense Minister~Israel~~2022-12~2024-11~G
Ariel Sharon|||M~Israel~~2001-03~2006-04~G
Ehud Olmert|||M~Israel~~2006-04~2009-03~G
Ehud Barak|||M~Israel~~1999-07~2001-03~G
Yitzhak Rabin|||M~Israel~~1992-07~1995-11~G
Shimon Peres|||P~Israel~~2007-07~2014-07~G
David Ben-Gurion|||M~Israel~~1948-05~1963-06~G
Ayelet Shaked|||Interior Minister~Israel~~2021-06~2022-12~G
Mahmoud Abbas|||P~Palestinian Authority~~2005-01~~G
Yasser Arafat|||P~Palestinian Authority~~1994-07~2004-11~G
Bashar al-Assad|Bashar Assad||P~Syria~~2000-07~2024-12~G
Ahmed al-Sharaa|||P~Syria~~2025-01~~G
Saddam Hussein|||P~Iraq~~1979-07~2003-04~G
Nouri al-Maliki|||M~Iraq~~2006-05~2014-09~G
Haider al-Abadi|||M~Iraq~~2014-09~2018-10~G
Mustafa al-Kadhimi|||M~Iraq~~2020-05~2022-10~G
Mohammed Shia al-Sudani|||M~Iraq~~2022-10~~G
Masoud Barzani|||P~Kurdistan Region~~2005-06~2017-11~G
Ali Khamenei|Ayatollah Khamenei||Supreme Leader~Iran~~1989-06~~G
Ruhollah Khomeini|||Supreme Leader~Iran~~1979-12~1989-06~G
Mahmoud Ahmadinejad|||P~Iran~~2005-08~2013-08~G
Hassan Rouhani|||P~Iran~~2013-08~2021-08~G
Ebrahim Raisi|||P~Iran~~2021-08~2024-05~G
Masoud Pezeshkian|||P~Iran~~2024-07~~G
Mohammad Javad Zarif|Javad Zarif||F~Iran~~2013-08~2021-08~G
Hossein Amir-Abdollahian|Hossein Amirabdollahian||F~Iran~~2021-08~2024-05~G
Abbas Araghchi|||F~Iran~~2024-08~~G
Qassem Soleimani|Qasem Soleimani||Commander of the Quds Force~Iran~~1998-03~2020-01~G
Nasser Kanaani|Nasser Kanani||Foreign Ministry spokesman~Iran~~2022-06~2024-09~G
Mohammed bin Salman|Mohammad bin Salman||Crown Prince~Saudi Arabia~~2017-06~~G
Salman bin Abdulaziz|||King~Saudi Arabia~~2015-01~~G
Faisal bin Farhan|||F~Saudi Arabia~~2019-10~~G
Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed;Mohammed bin Zayed||P~United Arab Emirates~~2022-05~~G
Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid||M~United Arab Emirates~~2006-01~~G
Tamim bin Hamad Al Thani|Tamim bin Hamad||Emir~Qatar~~2013-06~~G
Abdullah II|Abdullah bin Hussein||King~Jordan~~1999-02~~G
Bisher Khasawneh|Bisher Al Khasawneh||M~Jordan~~2020-10~2024-09~G
Ayman Safadi|||F~Jordan~~2017-01~~G
Michel Aoun|||P~Lebanon~~2016-10~2022-10~G
Najib Mikati|||M~Lebanon~~2021-09~2025-02~G
Saad Hariri|Saad al-Hariri||M~Lebanon~~2016-12~2020-01~G
Nabih Berri|||Speaker of Parliament~Lebanon~~1992-10~~G
Ali Abdullah Saleh|||P~Yemen~~1990-05~2012-02~G
Hosni Mubarak|||P~Egypt~~1981-10~2011-02~G
Anwar Sadat|||P~Egypt~~1970-10~1981-10~G
Gamal Abdel Nasser|||P~Egypt~~1956-06~1970-09~G
Mohamed Morsi|Mohammed Morsi||P~Egypt~~2012-06~2013-07~G
Abdel Fattah el-Sisi|Abdel-Fattah al-Sisi;Abdel Fattah al-Sisi;Abdel Fattah El-Sisi||P~Egypt~~2014-06~~W
Sameh Shoukry|||F~Egypt~~2014-06~2024-07~G
Mostafa Madbouly|Mostafa Madbouli||M~Egypt~~2018-06~~G
Muammar Gaddafi|Moammar Gadhafi;Muammar Qaddafi||Leader~Libya~~1969-09~2011-10~G
Khalifa Haftar|||Military commander~Libya~~2015-03~~G
Abdul Hamid Dbeibeh|Abdul Hamid Dbeibah;Abdulhamid Dbeibah||M~Libya~~2021-03~~G
Kais Saied|||P~Tunisia~~2019-10~~G
Beji Caid Essebsi|||P~Tunisia~~2014-12~2019-07~G
Abdelaziz Bouteflika|||P~Algeria~~1999-04~2019-04~G
Abdelmadjid Tebboune|||P~Algeria~~2019-12~~G
Mohammed VI|Mohammed Vi||King~Morocco~~1999-07~~W
Aziz Akhannouch|||M~Morocco~~2021-10~~G
Omar al-Bashir|||P~Sudan~~1989-06~2019-04~G
Abdel Fattah al-Burhan|||Head of the Sovereign Council~Sudan~~2019-08~~G
Salva Kiir|||P~South Sudan~~2011-07~~G
Riek Machar|||Vice President~South Sudan~~2020-02~2025-09~G2025-09
Abiy Ahmed|||M~Ethiopia~~2018-04~~G
Hailemariam Desalegn|||M~Ethiopia~~2012-09~2018-04~G
Isaias Afwerki|||P~Eritrea~~1993-05~~G
Hassan Sheikh Mohamud|||P~Somalia~~2022-05~~G
Mohamed Abdullahi Mohamed|Mohamed Farmaajo||P~Somalia~~2017-02~2022-05~G
Mwai Kibaki|||P~Kenya~~2002-12~2013-04~G
Uhuru Kenyatta|||P~Kenya~~2013-04~2022-09~G
Jomo Kenyatta|||P~Kenya~~1964-12~1978-08~G
William Ruto|||P~Kenya~~2022-09~~G
Raila Odinga|||M~Kenya~~2008-04~2013-04~G
Rigathi Gachagua|||Deputy President~Kenya~~2022-09~2024-10~G
Yoweri Museveni|||P~Uganda~~1986-01~~G
Bobi Wine|Robert Kyagulanyi||Opposition leader~Uganda~~2017-07~~G
Paul Kagame|||P~Rwanda~~2000-04~~G
Evariste Ndayishimiye|||P~Burundi~~2020-06~~G
John Magufuli|||P~Tanzania~~2015-11~2021-03~G
Samia Suluhu Hassan|Samia Suluhu||P~Tanzania~~2021-03~~G
Félix Tshisekedi|||P~Democratic Republic of the Congo~~2019-01~~G
Joseph Kabila|||P~Democratic Republic of the Congo~~2001-01~2019-01~G
Denis Sassou Nguesso|||P~Republic of the Congo~~1997-10~~G
Paul Biya|||P~Cameroon~~1982-11~~G
Ali Bongo|Ali Bongo Ondimba||P~Gabon~~2009-10~2023-08~G
Teodoro Obiang|||P~Equatorial Guinea~~1979-08~~G
Olusegun Obasanjo|||P~Nigeria~~1999-05~2007-05~G
Goodluck Jonathan|||P~Nigeria~~2010-05~2015-05~G
Muhammadu Buhari|||P~Nigeria~~2015-05~2023-05~G
Bola Tinubu|Bola Ahmed Tinubu||P~Nigeria~~2023-05~~G
Yemi Osinbajo|||Vice President~Nigeria~~2015-05~2023-05~G
Atiku Abubakar|||Vice President~Nigeria~~1999-05~2007-05~G
Peter Obi|||Presidential candidate~Nigeria~~2022-05~2023-03~G
Godwin Emefiele|||Governor of the Central Bank~Nigeria~~2014-06~2023-06~G
John Mahama|John Dramani Mahama||P~Ghana~~2012-07~2017-01~G|P~Ghana~~2025-01~~G
Nana Akufo-Addo|Nana Addo Dankwa Akufo-Addo||P~Ghana~~2017-01~2025-01~G
Kwame Nkrumah|||P~Ghana~~1960-07~1966-02~G
Jerry Rawlings|Jerry John Rawlings||P~Ghana~~1993-01~2001-01~G
Mahamudu Bawumia|||Vice President~Ghana~~2017-01~2025-01~G
Alassane Ouattara|||P~Ivory Coast~~2010-12~~G
Laurent Gbagbo|||P~Ivory Coast~~2000-10~2011-04~G
Macky Sall|||P~Senegal~~2012-04~2024-04~G
Bassirou Diomaye Faye|||P~Senegal~~2024-04~~G
Adama Barrow|||P~Gambia~~2017-01~~G
Yahya Jammeh|||P~Gambia~~1996-11~2017-01~G
Ellen Johnson Sirleaf|||P~Liberia~~2006-01~2018-01~G
George Weah|||P~Liberia~~2018-01~2024-01~G
Alpha Condé|Alpha Conde||P~Guinea~~2010-12~2021-09~G
Ibrahim Traoré|Ibrahim Traore||P~Burkina Faso~~2022-09~~G
Assimi Goïta|Assimi Goita||P~Mali~~2021-05~~G
Mahamat Idriss Déby|Mahamat Deby||P~Chad~~2021-04~~G
Idriss Déby|Idriss Deby||P~Chad~~1990-12~2021-04~G
Nelson Mandela|||P~South Africa~~1994-05~1999-06~G
Thabo Mbeki|||P~South Africa~~1999-06~2008-09~G
Jacob Zuma|||P~South Africa~~2009-05~2018-02~G
Cyril Ramaphosa|||Deputy President~South Africa~ANC~2014-05~2018-02~G|P~South Africa~ANC~2018-02~~G
Julius Malema|||Member of Parliament~South Africa~~2014-05~~G
Gwede Mantashe|||Minister of Mineral Resources~South Africa~~2019-05~~G
Naledi Pandor|||Minister of International Relations~South Africa~~2019-05~2024-06~G
John Steenhuisen|||Leader of the Democratic Alliance~South Africa~~2019-11~~G
Busisiwe Mkhwebane|||Public Protector~South Africa~~2016-10~2023-09~G
Robert Mugabe|||P~Zimbabwe~~1987-12~2017-11~G
Emmerson Mnangagwa|||P~Zimbabwe~~2017-11~~G
Hage Geingob|||P~Namibia~~2015-03~2024-02~G
Sam Nujoma|||P~Namibia~~1990-03~2005-03~G
Netumbo Nandi-Ndaitwah|||Deputy Prime Minister~Namibia~~2015-03~2025-03~G
Mokgweetsi Masisi|||P~Botswana~~2018-04~2024-11~G
Hakainde Hichilema|||P~Zambia~~2021-08~~G
Edgar Lungu|||P~Zambia~~2015-01~2021-08~G
Lazarus Chakwera|||P~Malawi~~2020-06~2025-10~G2025-10
Filipe Nyusi|||P~Mozambique~~2015-01~2025-01~G
João Lourenço|Joao Lourenco||P~Angola~~2017-09~~G
José Eduardo dos Santos|Jose Eduardo dos Santos||P~Angola~~1979-09~2017-09~G
Andry Rajoelina|||P~Madagascar~~2019-01~2025-10~G2025-10
Pravind Jugnauth|Pravind Kumar Jugnauth||M~Mauritius~~2017-01~2024-11~G
Moussa Faki Mahamat|Moussa Faki||Chairperson of the African Union Commission~African Union~~2017-03~2025-02~G
Pope Francis|||Pope~Vatican City~~2013-03~2025-04~G
Jorge Taiana|||F~Argentina~~2005-12~2010-06~G
Héctor Timerman|Hector Timerman||F~Argentina~~2010-06~2015-12~G
Susana Malcorra|||F~Argentina~~2015-12~2017-06~G
Jorge Faurie|||F~Argentina~~2017-06~2019-12~G
Felipe Solá|Felipe Sola||F~Argentina~~2019-12~2021-09~G
Santiago Cafiero|||F~Argentina~~2021-09~2023-12~G
Diana Mondino|||F~Argentina~~2023-12~2024-10~G
Gerardo Werthein|||F~Argentina~~2024-10~~G
Amado Boudou|||Economy Minister~Argentina~~2009-07~2011-12~G
Axel Kicillof|||Economy Minister~Argentina~~2013-11~2015-12~G
Alfonso Prat-Gay|||Economy Minister~Argentina~~2015-12~2016-12~G
Nicolás Dujovne|Nicolas Dujovne||Economy Minister~Argentina~~2017-01~2019-08~G
Martín Guzmán|Martin Guzman||Economy Minister~Argentina~~2019-12~2022-07~G
Luis Caputo|||Economy Minister~Argentina~~2023-12~~G
Stephen Smith|||F~Australia~Labor~2007-12~2010-09~G
Bob Carr|||F~Australia~Labor~2012-03~2013-09~G
Marise Payne|||F~Australia~Liberal~2018-08~2022-05~G
Wayne Swan|||Treasurer~Australia~Labor~2007-12~2013-06~G
Joe Hockey|||Treasurer~Australia~Liberal~2013-09~2015-09~G
Josh Frydenberg|||Treasurer~Australia~Liberal~2018-08~2022-05~G
Katy Gallagher|||N~Australia~Labor~2022-05~~G
Mathias Cormann|||N~Australia~Liberal~2013-09~2020-10~G
Richard Marles|||Defence Minister~Australia~Labor~2022-05~~G
Fernando Henrique Cardoso|||P~Brazil~~1995-01~2002-12~G
Celso Amorim|||F~Brazil~~2003-01~2010-12~G
Antonio Patriota|||F~Brazil~~2011-01~2013-08~G
Luiz Alberto Figueiredo|||F~Brazil~~2013-08~2014-12~G
Mauro Vieira|||F~Brazil~~2015-01~2016-05~G|F~Brazil~~2023-01~~G
José Serra|Jose Serra||F~Brazil~~2016-05~2017-02~G
Aloysio Nunes|||F~Brazil~~2017-03~2018-12~G
Ernesto Araújo|Ernesto Araujo||F~Brazil~~2019-01~2021-03~G
Guido Mantega|||N~Brazil~~2006-03~2014-12~G
Joaquim Levy|||N~Brazil~~2015-01~2015-12~G
Nelson Barbosa|||N~Brazil~~2015-12~2016-05~G
Henrique Meirelles|||N~Brazil~~2016-05~2018-04~G
Paulo Guedes|||Economy Minister~Brazil~~2019-01~2022-12~G
Lawrence Cannon|||F~Canada~Conservative~2008-10~2011-05~G
John Baird|||F~Canada~Conservative~2011-05~2015-02~G
Rob Nicholson|||F~Canada~Conservative~2015-02~2015-11~G
Stéphane Dion|Stephane Dion||F~Canada~Liberal~2015-11~2017-01~G
François-Philippe Champagne|Francois-Philippe Champagne||F~Canada~Liberal~2019-11~2021-01~G|N~Canada~Liberal~2025-03~~G
Marc Garneau|||F~Canada~Liberal~2021-01~2021-10~G
Anita Anand|||F~Canada~Liberal~2025-05~~G
Jim Flaherty|||N~Canada~Conservative~2006-02~2014-03~G
Joe Oliver|||N~Canada~Conservative~2014-03~2015-11~G
Bill Morneau|||N~Canada~Liberal~2015-11~2020-08~G
Dominic LeBlanc|||N~Canada~Liberal~2024-12~2025-03~G
Jiang Zemin|||P~China~Communist~1993-03~2003-03~G
Xie Xuren|||N~China~~2007-08~2013-03~G
Lou Jiwei|||N~China~~2013-03~2016-11~G
Xiao Jie|||N~China~~2016-11~2018-03~G
Liu Kun|||N~China~~2018-03~2023-10~G
Lan Fo'an|Lan Foan||N~China~~2023-10~~G
Wei Fenghe|||Defense Minister~China~~2018-03~2023-03~G
Li Shangfu|||Defense Minister~China~~2023-03~2023-10~G
Dong Jun|||Defense Minister~China~~2023-12~~G
He Lifeng|||Vice Premier~China~~2023-03~~G
Wang Qishan|||Vice President~China~~2018-03~2023-03~G
Han Zheng|||Vice President~China~~2023-03~~G
François Mitterrand|Francois Mitterrand||P~France~Socialist~1981-05~1995-05~G
François Fillon|Francois Fillon||M~France~~2007-05~2012-05~G
Jean-Marc Ayrault|||M~France~Socialist~2012-05~2014-03~G|F~France~Socialist~2016-02~2017-05~G
Bernard Cazeneuve|||M~France~Socialist~2016-12~2017-05~G
Jean Castex|||M~France~~2020-07~2022-05~G
Michel Barnier|||M~France~~2024-09~2024-12~G
François Bayrou|Francois Bayrou||M~France~~2024-12~~G
Bernard Kouchner|||F~France~~2007-05~2010-11~G
Michèle Alliot-Marie|Michele Alliot-Marie||F~France~~2010-11~2011-02~G
Alain Juppé|Alain Juppe||F~France~~2011-02~2012-05~G
Laurent Fabius|||F~France~Socialist~2012-05~2016-02~G
Catherine Colonna|||F~France~~2022-05~2024-01~G
Stéphane Séjourné|Stephane Sejourne||F~France~~2024-01~2024-09~G
Jean-Noël Barrot|Jean-Noel Barrot||F~France~~2024-09~~G
Christine Lagarde|||N~France~~2007-06~2011-06~G
François Baroin|Francois Baroin||N~France~~2011-06~2012-05~G
Pierre Moscovici|||N~France~Socialist~2012-05~2014-04~G
Michel Sapin|||N~France~Socialist~2014-04~2017-05~G
Antoine Armand|||N~France~~2024-09~2024-12~G
Éric Lombard|Eric Lombard||N~France~~2024-12~~G
Gérald Darmanin|Gerald Darmanin||Interior Minister~France~~2020-07~2024-09~G
Bruno Retailleau|||Interior Minister~France~~2024-09~~G
Horst Köhler|Horst Koehler||P~Germany~~2004-07~2010-05~G
Christian Wulff|||P~Germany~~2010-06~2012-02~G
Joachim Gauck|||P~Germany~~2012-03~2017-03~G
Guido Westerwelle|||F~Germany~FDP~2009-10~2013-12~G
Sigmar Gabriel|||F~Germany~SPD~2017-01~2018-03~G
Heiko Maas|||F~Germany~SPD~2018-03~2021-12~G
Johann Wadephul|||F~Germany~CDU~2025-05~~G
Peer Steinbrück|Peer Steinbrueck||N~Germany~SPD~2005-11~2009-10~G
Christian Lindner|||N~Germany~FDP~2021-12~2024-11~G
Jörg Kukies|Joerg Kukies||N~Germany~SPD~2024-11~2025-05~G
Lars Klingbeil|||N~Germany~SPD~2025-05~~G
Ursula von der Leyen|||Defense Minister~Germany~CDU~2013-12~2019-07~G
Annegret Kramp-Karrenbauer|||Defense Minister~Germany~CDU~2019-07~2021-12~G
Christine Lambrecht|||Defense Minister~Germany~SPD~2021-12~2023-01~G
Boris Pistorius|||Defense Minister~Germany~SPD~2023-01~~G
Pratibha Patil|||P~India~~2007-07~2012-07~G
Venkaiah Naidu|M Venkaiah Naidu||Vice President~India~BJP~2017-08~2022-08~G
Jagdeep Dhankhar|||Vice President~India~~2022-08~~G
S.M. Krishna|SM Krishna||External Affairs Minister~India~~2009-05~2012-10~G
Salman Khurshid|||External Affairs Minister~India~~2012-10~2014-05~G
P. Chidambaram|Palaniappan Chidambaram||N~India~Indian National Congress~2012-07~2014-05~G
J. Jayalalithaa|Jayalalithaa Jayaram||Chief Minister~Tamil Nadu~AIADMK~2011-05~2016-12~G
Siddaramaiah|||Chief Minister~Karnataka~~2023-05~~G
Basavaraj Bommai|||Chief Minister~Karnataka~BJP~2021-07~2023-05~G
Chandrababu Naidu|N Chandrababu Naidu||Chief Minister~Andhra Pradesh~TDP~2014-06~2019-05~G
Jagan Mohan Reddy|YS Jagan Mohan Reddy||Chief Minister~Andhra Pradesh~YSRCP~2019-05~2024-06~G
K. Chandrashekar Rao|K Chandrashekar Rao||Chief Minister~Telangana~BRS~2014-06~2023-12~G
Revanth Reddy|A Revanth Reddy||Chief Minister~Telangana~Indian National Congress~2023-12~~G
Amarinder Singh|||Chief Minister~Punjab~~2017-03~2021-09~G
Bhagwant Mann|||Chief Minister~Punjab~AAP~2022-03~~G
Ashok Gehlot|||Chief Minister~Rajasthan~Indian National Congress~2018-12~2023-12~G
Himanta Biswa Sarma|||Chief Minister~Assam~BJP~2021-05~~G
Naveen Patnaik|||Chief Minister~Odisha~BJD~2000-03~2024-06~G
Hemant Soren|||Chief Minister~Jharkhand~JMM~2019-12~2024-01~G
Devendra Fadnavis|||Chief Minister~Maharashtra~BJP~2014-10~2019-11~G
Shivraj Singh Chouhan|||Chief Minister~Madhya Pradesh~BJP~2020-03~2023-12~G
Marty Natalegawa|||F~Indonesia~~2009-10~2014-10~G
Sugiono|||F~Indonesia~~2024-10~~G
Sri Mulyani Indrawati|Sri Mulyani||N~Indonesia~~2005-12~2010-05~G|N~Indonesia~~2016-07~~G
Agus Martowardojo|||N~Indonesia~~2010-05~2013-04~G
Chatib Basri|||N~Indonesia~~2013-05~2014-10~G
Bambang Brodjonegoro|||N~Indonesia~~2014-10~2016-07~G
Boediono|||Vice President~Indonesia~~2009-10~2014-10~G
Jusuf Kalla|||Vice President~Indonesia~~2014-10~2019-10~G
Ma'ruf Amin|||Vice President~Indonesia~~2019-10~2024-10~G
Gibran Rakabuming Raka|||Vice President~Indonesia~~2024-10~~G
Mario Monti|||M~Italy~~2011-11~2013-04~G
Enrico Letta|||M~Italy~~2013-04~2014-02~G
Paolo Gentiloni|||F~Italy~~2014-10~2016-12~G|M~Italy~~2016-12~2018-06~G
Romano Prodi|||M~Italy~~2006-05~2008-05~G
Franco Frattini|||F~Italy~~2008-05~2011-11~G
Giulio Terzi|||F~Italy~~2011-11~2013-03~G
Emma Bonino|||F~Italy~~2013-04~2014-02~G
Federica Mogherini|||F~Italy~~2014-02~2014-10~G
Angelino Alfano|||F~Italy~~2016-12~2018-06~G
Enzo Moavero Milanesi|||F~Italy~~2018-06~2019-09~G
Luigi Di Maio|||F~Italy~~2019-09~2022-10~G
Antonio Tajani|||F~Italy~~2022-10~~G
Giulio Tremonti|||N~Italy~~2008-05~2011-11~G
Vittorio Grilli|||N~Italy~~2012-07~2013-04~G
Fabrizio Saccomanni|||N~Italy~~2013-04~2014-02~G
Pier Carlo Padoan|||N~Italy~~2014-02~2018-06~G
Giovanni Tria|||N~Italy~~2018-06~2019-09~G
Roberto Gualtieri|||N~Italy~~2019-09~2021-02~G
Daniele Franco|||N~Italy~~2021-02~2022-10~G
Giancarlo Giorgetti|||N~Italy~~2022-10~~G
Yukio Hatoyama|||M~Japan~DPJ~2009-09~2010-06~G
Katsuya Okada|||F~Japan~DPJ~2009-09~2010-09~G
Seiji Maehara|||F~Japan~DPJ~2010-09~2011-03~G
Koichiro Gemba|||F~Japan~DPJ~2011-09~2012-12~G
Taro Kono|||F~Japan~LDP~2017-08~2019-09~G
Toshimitsu Motegi|||F~Japan~LDP~2019-09~2021-11~G
Yoko Kamikawa|||F~Japan~LDP~2023-09~2024-10~G
Takeshi Iwaya|||F~Japan~LDP~2024-10~~G
Jun Azumi|||N~Japan~DPJ~2011-09~2012-10~G
Shunichi Suzuki|||N~Japan~LDP~2021-10~2024-10~G
Katsunobu Kato|||N~Japan~LDP~2024-10~~G
Kazuo Ueda|||Governor of the Bank of Japan~Japan~~2023-04~~G
Patricia Espinosa|||F~Mexico~~2006-12~2012-11~G
José Antonio Meade|Jose Antonio Meade||N~Mexico~~2011-09~2012-11~G|F~Mexico~~2012-12~2015-08~G
Claudia Ruiz Massieu|||F~Mexico~~2015-08~2017-01~G
Luis Videgaray|||N~Mexico~~2012-12~2016-09~G|F~Mexico~~2017-01~2018-11~G
Alicia Bárcena|Alicia Barcena||F~Mexico~~2023-07~2024-09~G
Juan Ramón de la Fuente|Juan Ramon de la Fuente||F~Mexico~~2024-10~~G
Agustín Carstens|Agustin Carstens||N~Mexico~~2006-12~2009-12~G
Ernesto Cordero|||N~Mexico~~2009-12~2011-09~G
Carlos Urzúa|Carlos Urzua||N~Mexico~~2018-12~2019-07~G
Arturo Herrera|||N~Mexico~~2019-07~2021-07~G
Rogelio Ramírez de la O|Rogelio Ramirez de la O||N~Mexico~~2021-08~2025-03~G
Edgar Amador|||N~Mexico~~2025-03~~G
Alexei Kudrin|||N~Russia~~2000-05~2011-09~G
Anton Siluanov|||N~Russia~~2011-09~~G
Andrei Belousov|||Defense Minister~Russia~~2024-05~~G
Vitaly Churkin|||Ambassador to the United Nations~Russia~~2006-04~2017-02~G
Vasily Nebenzya|||Ambassador to the United Nations~Russia~~2017-07~~G
Abdullah bin Abdulaziz|||King~Saudi Arabia~~2005-08~2015-01~G
Saud al-Faisal|||F~Saudi Arabia~~1975-10~2015-04~G
Adel al-Jubeir|||F~Saudi Arabia~~2015-04~2018-12~G
Ibrahim al-Assaf|||N~Saudi Arabia~~1996-01~2016-10~G|F~Saudi Arabia~~2018-12~2019-10~G
Mohammed al-Jadaan|||N~Saudi Arabia~~2016-11~~G
Kgalema Motlanthe|||P~South Africa~ANC~2008-09~2009-05~G|Deputy President~South Africa~ANC~2009-05~2014-05~G
F.W. de Klerk|FW de Klerk||P~South Africa~~1989-08~1994-05~G
David Mabuza|||Deputy President~South Africa~ANC~2018-02~2023-03~G
Paul Mashatile|||Deputy President~South Africa~ANC~2023-03~~G
Maite Nkoana-Mashabane|||Minister of International Relations~South Africa~ANC~2009-05~2018-02~G
Lindiwe Sisulu|||Minister of International Relations~South Africa~ANC~2018-02~2019-05~G
Ronald Lamola|||Minister of International Relations~South Africa~ANC~2024-07~~G
Trevor Manuel|||N~South Africa~ANC~1996-04~2009-05~G
Pravin Gordhan|||N~South Africa~ANC~2009-05~2017-03~G
Nhlanhla Nene|||N~South Africa~ANC~2014-05~2015-12~G
Malusi Gigaba|||N~South Africa~ANC~2017-03~2018-02~G
Tito Mboweni|||N~South Africa~ANC~2018-10~2021-08~G
Enoch Godongwana|||N~South Africa~ANC~2021-08~~G
Bheki Cele|||Police Minister~South Africa~ANC~2018-02~2024-06~G
Yu Myung-hwan|||F~South Korea~~2008-02~2010-09~G
Kim Sung-hwan|||F~South Korea~~2010-10~2013-02~G
Yun Byung-se|||F~South Korea~~2013-03~2017-06~G
Kang Kyung-wha|||F~South Korea~~2017-06~2021-02~G
Chung Eui-yong|||F~South Korea~~2021-02~2022-05~G
Cho Tae-yul|||F~South Korea~~2024-01~~G
Yoon Jeung-hyun|||N~South Korea~~2009-02~2011-06~G
Bahk Jae-wan|||N~South Korea~~2011-06~2013-03~G
Hyun Oh-seok|||N~South Korea~~2013-03~2014-07~G
Choi Kyung-hwan|||N~South Korea~~2014-07~2016-01~G
Yoo Il-ho|||N~South Korea~~2016-01~2017-06~G
Kim Dong-yeon|||N~South Korea~~2017-06~2018-12~G
Hong Nam-ki|||N~South Korea~~2018-12~2022-05~G
Choo Kyung-ho|||N~South Korea~~2022-05~2023-12~G
Choi Sang-mok|||N~South Korea~~2023-12~2025-05~G
Roh Moo-hyun|||P~South Korea~~2003-02~2008-02~G
Kim Dae-jung|||P~South Korea~~1998-02~2003-02~G
Abdullah Gül|Abdullah Gul||P~Turkey~~2007-08~2014-08~G
Binali Yıldırım|Binali Yildirim||M~Turkey~AKP~2016-05~2018-07~G
Hakan Fidan|||F~Turkey~~2023-06~~G
Mehmet Şimşek|Mehmet Simsek||N~Turkey~AKP~2009-05~2015-11~G|N~Turkey~AKP~2023-06~~G
Naci Ağbal|Naci Agbal||N~Turkey~AKP~2015-11~2018-07~G
Berat Albayrak|||N~Turkey~AKP~2018-07~2020-11~G
Lütfi Elvan|Lutfi Elvan||N~Turkey~AKP~2020-11~2021-12~G
Nureddin Nebati|||N~Turkey~AKP~2021-12~2023-06~G
Hulusi Akar|||Defense Minister~Turkey~~2018-07~2023-06~G
Yaşar Güler|Yasar Guler||Defense Minister~Turkey~~2023-06~~G
David Miliband|||Foreign Secretary~United Kingdom~Labour~2007-06~2010-05~G
William Hague|||Foreign Secretary~United Kingdom~Conservative~2010-05~2014-07~G
Alistair Darling|||Chancellor of the Exchequer~United Kingdom~Labour~2007-06~2010-05~G
Nadhim Zahawi|||Chancellor of the Exchequer~United Kingdom~Conservative~2022-07~2022-09~G
Kwasi Kwarteng|||Chancellor of the Exchequer~United Kingdom~Conservative~2022-09~2022-10~G
Amber Rudd|||Home Secretary~United Kingdom~Conservative~2016-07~2018-04~G
Yvette Cooper|||Home Secretary~United Kingdom~Labour~2024-07~~G
Michael Fallon|||Defence Secretary~United Kingdom~Conservative~2014-07~2017-11~G
Gavin Williamson|||Defence Secretary~United Kingdom~Conservative~2017-11~2019-05~G
Ben Wallace|||Defence Secretary~United Kingdom~Conservative~2019-07~2023-08~G
Grant Shapps|||Defence Secretary~United Kingdom~Conservative~2023-08~2024-07~G
John Healey|||Defence Secretary~United Kingdom~Labour~2024-07~~G
Kemi Badenoch|||Leader of the Opposition~United Kingdom~Conservative~2024-11~~G
Angela Rayner|||Deputy Prime Minister~United Kingdom~Labour~2024-07~~G
Boris Johnson|||Y~London~Conservative~2008-05~2016-05~G
José María Aznar|Jose Maria Aznar||M~Spain~~1996-05~2004-04~G
Josep Borrell|||F~Spain~~2018-06~2019-11~G
José Manuel Albares|Jose Manuel Albares||F~Spain~~2021-07~~G
Navi Pillay|||High Commissioner for Human Rights~United Nations~~2008-09~2014-08~G
Zeid Ra'ad al-Hussein|Zeid Raad al-Hussein||High Commissioner for Human Rights~United Nations~~2014-09~2018-08~G
Michelle Bachelet|||High Commissioner for Human Rights~United Nations~~2018-09~2022-08~G
Yukiya Amano|||Director-General of the IAEA~United Nations~~2009-12~2019-07~G
Rafael Grossi|Rafael Mariano Grossi||Director-General of the IAEA~United Nations~~2019-12~~G
Jerzy Buzek|||President of the European Parliament~European Union~~2009-07~2012-01~G
Antonio Tajani|||President of the European Parliament~European Union~~2017-01~2019-07~G
David Sassoli|||President of the European Parliament~European Union~~2019-07~2022-01~G
Jean-Claude Trichet|||President of the European Central Bank~European Union~~2003-11~2011-10~G
Robert Zoellick|||President of the World Bank~World Bank~~2007-07~2012-06~G
Jaap de Hoop Scheffer|||Secretary General of NATO~NATO~~2004-01~2009-07~G
Pascal Lamy|||Director-General of the WTO~WTO~~2005-09~2013-08~G
Roberto Azevêdo|Roberto Azevedo||Director-General of the WTO~WTO~~2013-09~2020-08~G
Luis Moreno Ocampo|Luis Moreno-Ocampo||Prosecutor of the International Criminal Court~International Criminal Court~~2003-06~2012-06~G
Fatou Bensouda|||Prosecutor of the International Criminal Court~International Criminal Court~~2012-06~2021-06~G
Karim Khan|||Prosecutor of the International Criminal Court~International Criminal Court~~2021-06~~G
Bob Riley|||G~Alabama~R~2003-01~2011-01~G
Robert Bentley|||G~Alabama~R~2011-01~2017-04~G
Kay Ivey|||G~Alabama~R~2017-04~~O
Sean Parnell|||G~Alaska~R~2009-07~2014-12~G
Bill Walker|||G~Alaska~I~2014-12~2018-12~G
Jan Brewer|||G~Arizona~R~2009-01~2015-01~G
Doug Ducey|||G~Arizona~R~2015-01~2023-01~G
Katie Hobbs|||G~Arizona~D~2023-01~~O
Mike Beebe|||G~Arkansas~D~2007-01~2015-01~G
Bill Ritter|||G~Colorado~D~2007-01~2011-01~G
John Hickenlooper|John W. Hickenlooper;John Wright Hickenlooper|Q430518|G~Colorado~D~2011-01~2019-01~G|S~Colorado~D~2021-01~~C
Jared Polis|||R~Colorado~D~2009-01~?~U|G~Colorado~D~2019-01~~O
Jodi Rell|||G~Connecticut~R~2004-07~2011-01~G
Dannel Malloy|Dan Malloy||G~Connecticut~D~2011-01~2019-01~G
Ned Lamont|||G~Connecticut~D~2019-01~~O
Jack Markell|||G~Delaware~D~2009-01~2017-01~G
John Carney|John C. Carney Jr.;John C. Carney||R~Delaware~D~2011-01~?~U|G~Delaware~D~2017-01~2025-01~O
Matt Meyer|||G~Delaware~D~2025-01~~G
Charlie Crist|||G~Florida~R~2007-01~2011-01~G
Sonny Perdue|||G~Georgia~R~2003-01~2011-01~G|Secretary of Agriculture~United States~R~2017-04~2021-01~G
Nathan Deal|||R~Georgia~R~1993-01~2010-03~U|G~Georgia~R~2011-01~2019-01~G
Brian Kemp|||G~Georgia~R~2019-01~~O
Linda Lingle|||G~Hawaii~R~2002-12~2010-12~G
Neil Abercrombie|||R~Hawaii~D~1991-01~2010-03~U|G~Hawaii~D~2010-12~2014-12~G
David Ige|||G~Hawaii~D~2014-12~2022-12~G
Josh Green|||G~Hawaii~D~2022-12~~O
Butch Otter|C.L. Otter||G~Idaho~R~2007-01~2019-01~G
Brad Little|||G~Idaho~R~2019-01~~O
Rod Blagojevich|||G~Illinois~D~2003-01~2009-01~G
Pat Quinn|||G~Illinois~D~2009-01~2015-01~G
Bruce Rauner|||G~Illinois~R~2015-01~2019-01~G
J.B. Pritzker|JB Pritzker||G~Illinois~D~2019-01~~G
Mitch Daniels|||G~Indiana~R~2005-01~2013-01~G
Eric Holcomb|||G~Indiana~R~2017-01~2025-01~O
Mike Braun|||G~Indiana~R~2025-01~~G
Chet Culver|||G~Iowa~D~2007-01~2011-01~G
Terry Branstad|||G~Iowa~R~2011-01~2017-05~G
Kim Reynolds|||G~Iowa~R~2017-05~~O
Mark Parkinson|||G~Kansas~D~2009-04~2011-01~G
Sam Brownback|Samuel Brownback;Samuel D. Brownback||S~Kansas~R~1996-11~2010-12~U|G~Kansas~R~2011-01~2018-01~G
Jeff Colyer|||G~Kansas~R~2018-01~2019-01~G
Laura Kelly|||G~Kansas~D~2019-01~~O
Steve Beshear|||G~Kentucky~D~2007-12~2015-12~G
Matt Bevin|||G~Kentucky~R~2015-12~2019-12~G
Andy Beshear|||G~Kentucky~D~2019-12~~O
John Bel Edwards|||G~Louisiana~D~2016-01~2024-01~G
Jeff Landry|Jeffrey M. Landry;Jeff M. Landry||R~Louisiana~R~2011-01~2013-01~U|G~Louisiana~R~2024-01~~O
John Baldacci|||G~Maine~D~2003-01~2011-01~G
Paul LePage|||G~Maine~R~2011-01~2019-01~G
Janet Mills|||G~Maine~D~2019-01~~O
Larry Hogan|||G~Maryland~R~2015-01~2023-01~G
Wes Moore|||G~Maryland~D~2023-01~~O
Deval Patrick|||G~Massachusetts~D~2007-01~2015-01~G
Charlie Baker|||G~Massachusetts~R~2015-01~2023-01~G
Maura Healey|||G~Massachusetts~D~2023-01~~O
Jennifer Granholm|||G~Michigan~D~2003-01~2011-01~G|Secretary of Energy~United States~D~2021-02~2025-01~G
Rick Snyder|||G~Michigan~R~2011-01~2019-01~G
Mark Dayton|||G~Minnesota~D~2011-01~2019-01~G
Haley Barbour|||G~Mississippi~R~2004-01~2012-01~G
Phil Bryant|||G~Mississippi~R~2012-01~2020-01~G
Tate Reeves|||G~Mississippi~R~2020-01~~O
Jay Nixon|||G~Missouri~D~2009-01~2017-01~G
Eric Greitens|||G~Missouri~R~2017-01~2018-06~G
Mike Parson|||G~Missouri~R~2018-06~2025-01~O
Mike Kehoe|||G~Missouri~R~2025-01~~G
Brian Schweitzer|||G~Montana~D~2005-01~2013-01~G
Steve Bullock|||G~Montana~D~2013-01~2021-01~G
Greg Gianforte|||G~Montana~R~2021-01~2025-01~O
Dave Heineman|||G~Nebraska~R~2005-01~2015-01~G
Pete Ricketts||Q6106781|G~Nebraska~R~2015-01~2023-01~G|S~Nebraska~R~2023-01~~C
Jim Pillen|||G~Nebraska~R~2023-01~~O
Jim Gibbons|||G~Nevada~R~2007-01~2011-01~G
Brian Sandoval|||G~Nevada~R~2011-01~2019-01~G
Steve Sisolak|||G~Nevada~D~2019-01~2023-01~O
Joe Lombardo|||G~Nevada~R~2023-01~~O
John Lynch|||G~New Hampshire~D~2005-01~2013-01~G
Maggie Hassan|Margaret Wood Hassan;Margaret Hassan|Q24053|G~New Hampshire~D~2013-01~2017-01~G|S~New Hampshire~D~2017-01~~C
Chris Sununu|||G~New Hampshire~R~2017-01~2025-01~O
Kelly Ayotte|||S~New Hampshire~R~2011-01~?~U|G~New Hampshire~R~2025-01~~G
Jon Corzine|||G~New Jersey~D~2006-01~2010-01~G
Phil Murphy|||G~New Jersey~D~2018-01~2026-01~O
Bill Richardson|||G~New Mexico~D~2003-01~2011-01~G
Susana Martinez|||G~New Mexico~R~2011-01~2019-01~G
Michelle Lujan Grisham|||R~New Mexico~D~2013-01~?~U|G~New Mexico~D~2019-01~~O
Eliot Spitzer|||G~New York~D~2007-01~2008-03~G
David Paterson|||G~New York~D~2008-03~2010-12~G
Kathy Hochul|||G~New York~D~2021-08~~O
Bev Perdue|||G~North Carolina~D~2009-01~2013-01~G
Pat McCrory|||G~North Carolina~R~2013-01~2017-01~G
Roy Cooper|||r~West Virginia~R~~~O|G~North Carolina~D~2017-01~2025-01~O
Josh Stein|||G~North Carolina~D~2025-01~~G
John Hoeven||Q374762|G~North Dakota~R~2000-12~2010-12~G|S~North Dakota~R~2011-01~~C
Jack Dalrymple|||G~North Dakota~R~2010-12~2016-12~G
Kelly Armstrong|||G~North Dakota~R~2024-12~~G
Ted Strickland|||G~Ohio~D~2007-01~2011-01~G
Mike DeWine|||G~Ohio~R~2019-01~~O
Brad Henry|||G~Oklahoma~D~2003-01~2011-01~G
Mary Fallin|||R~Oklahoma~R~2007-01~2010-12~U|G~Oklahoma~R~2011-01~2019-01~G
Kevin Stitt|||G~Oklahoma~R~2019-01~~O
Ted Kulongoski|||G~Oregon~D~2003-01~2011-01~G
John Kitzhaber|||G~Oregon~D~2011-01~2015-02~G
Kate Brown|||G~Oregon~D~2015-02~2023-01~G
Tina Kotek|||G~Oregon~D~2023-01~~O
Ed Rendell|||G~Pennsylvania~D~2003-01~2011-01~G
Tom Corbett|||G~Pennsylvania~R~2011-01~2015-01~G
Tom Wolf|||G~Pennsylvania~D~2015-01~2023-01~G
Josh Shapiro|||G~Pennsylvania~D~2023-01~~O
Donald Carcieri|||G~Rhode Island~R~2003-01~2011-01~G
Dan McKee|||G~Rhode Island~D~2021-03~~O
Mark Sanford|Marshall Sanford||G~South Carolina~R~2003-01~2011-01~G|r~North Dakota~R~2010-12~~O|R~South Carolina~R~2013-05~?~U
Henry McMaster|||G~South Carolina~R~2017-01~~O
Mike Rounds||Q722503|G~South Dakota~R~2003-01~2011-01~G|S~South Dakota~R~2015-01~~C
Dennis Daugaard|||G~South Dakota~R~2011-01~2019-01~G
Larry Rhoden|||r~South Dakota~R~~2018-12~O|s~South Dakota~R~2009-01~2014-12~O|G~South Dakota~R~2025-01~~O
Phil Bredesen|||G~Tennessee~D~2003-01~2011-01~G
Bill Haslam|||G~Tennessee~R~2011-01~2019-01~G
Bill Lee|||G~Tennessee~R~2019-01~~O
Gary Herbert|||G~Utah~R~2009-08~2021-01~G
Spencer Cox|||G~Utah~R~2021-01~2025-01~O
Jim Douglas|||G~Vermont~R~2003-01~2011-01~G
Peter Shumlin|||G~Vermont~D~2011-01~2017-01~G
Phil Scott|||G~Vermont~R~2017-01~2025-01~O|r~Virginia~R~2022-01~~O
Bob McDonnell|||G~Virginia~R~2010-01~2014-01~G
Terry McAuliffe|||G~Virginia~D~2014-01~2018-01~G
Ralph Northam|||G~Virginia~D~2018-01~2022-01~G
Glenn Youngkin|||G~Virginia~R~2022-01~2026-01~O
Christine Gregoire|||G~Washington~D~2005-01~2013-01~G
Bob Ferguson|||G~Washington~D~2025-01~~O
Joe Manchin|Joe Manchin, III;Joe Manchin III||G~West Virginia~D~2005-01~2010-11~G|S~West Virginia~D~2010-11~?~U
Earl Ray Tomblin|||G~West Virginia~D~2010-11~2017-01~G
Jim Justice|James C. Justice;Jim Conley Justice;Jim Justice II|Q20684288|G~West Virginia~R~2017-01~2025-01~G|S~West Virginia~R~2025-01~~C
Patrick Morrisey|||G~West Virginia~R~2025-01~~O
Jim Doyle|||G~Wisconsin~D~2003-01~2011-01~G
Tony Evers|||G~Wisconsin~D~2019-01~~O
Dave Freudenthal|||G~Wyoming~D~2003-01~2011-01~G
Matt Mead|||G~Wyoming~R~2011-01~2019-01~G
Mark Gordon|||G~Wyoming~R~2019-01~~O
Luis Fortuño|Luis Fortuno;Luis G. Fortuño||R~Puerto Rico~R~2005-01~2009-01~U|G~Puerto Rico~R~2009-01~2013-01~G
Alejandro García Padilla|Alejandro Garcia Padilla||G~Puerto Rico~~2013-01~2017-01~G
Ricardo Rosselló|Ricardo Rossello||G~Puerto Rico~~2017-01~2019-08~G
Wanda Vázquez|Wanda Vazquez||G~Puerto Rico~~2019-08~2021-01~G
Pedro Pierluisi|Pedro R. Pierluisi||R~Puerto Rico~D~2009-01~?~U|G~Puerto Rico~Partido Nuevo Progresista~2021-01~2025-01~O
Jenniffer González-Colón|Jenniffer González;Jenniffer Gonzalez||G~Puerto Rico~~2025-01~~G
Antonio Villaraigosa|||Y~Los Angeles~D~2005-07~2013-06~G
Eric Garcetti|||Y~Los Angeles~D~2013-07~2022-12~G
Karen Bass|||Y~Los Angeles~D~2022-12~~G
Richard M. Daley|Richard Daley||Y~Chicago~D~1989-04~2011-05~G
Lori Lightfoot|||Y~Chicago~D~2019-05~2023-05~G
Brandon Johnson|||Y~Chicago~D~2023-05~~G
Muriel Bowser|||Y~Washington, D.C.~D~2015-01~~G
Brooke Rollins|||Secretary of Agriculture~United States~R~2025-02~~G
Gary Locke|||Secretary of Commerce~United States~D~2009-03~2011-08~G
John Bryson|||Secretary of Commerce~United States~D~2011-10~2012-06~G
Penny Pritzker|||Secretary of Commerce~United States~D~2013-06~2017-01~G
John King Jr.|John B. King Jr.;John King||r~South Carolina~D~~~O|Secretary of Education~United States~D~2016-01~2017-01~G
Linda McMahon|||Administrator of the Small Business Administration~United States~R~2017-02~2019-04~G|Secretary of Education~United States~R~2025-03~~G
Steven Chu|||Secretary of Energy~United States~D~2009-01~2013-04~G
Dan Brouillette|||Secretary of Energy~United States~R~2019-12~2021-01~G
Chris Wright|||Secretary of Energy~United States~~2025-02~~G
Eric Hargan|||Secretary of Health and Human Services~United States~~2017-10~2018-01~G
Kevin McAleenan|||Secretary of Homeland Security~United States~~2019-04~2019-11~G
Chad Wolf|||Secretary of Homeland Security~United States~~2019-11~2021-01~G
Shaun Donovan|||Secretary of Housing and Urban Development~United States~D~2009-01~2014-07~G|Director of the Office of Management and Budget~United States~D~2014-07~2017-01~G
Marcia Fudge|Marcia L. Fudge||R~Ohio~D~2008-11~?~U|Secretary of Housing and Urban Development~United States~D~2021-03~2024-03~G
Scott Turner|||Secretary of Housing and Urban Development~United States~R~2025-02~~G
Ken Salazar|||S~Colorado~D~2005-01~2009-01~U|Secretary of the Interior~United States~D~2009-01~2013-04~G
Sally Jewell|||Secretary of the Interior~United States~D~2013-04~2017-01~G
Ryan Zinke|Ryan K. Zinke|Q7384672|R~Montana~R~2015-01~2017-03~C|Secretary of the Interior~United States~R~2017-03~2019-01~G|R~Montana~R~2023-01~~C
David Bernhardt|||Secretary of the Interior~United States~R~2019-01~2021-01~G
Deb Haaland|||Secretary of the Interior~United States~D~2021-03~2025-01~G
Hilda Solis|Hilda L. Solis||R~California~D~2001-01~2009-02~U|Secretary of Labor~United States~D~2009-02~2013-01~G
Alexander Acosta|Alex Acosta||Secretary of Labor~United States~~2017-04~2019-07~G
Eugene Scalia|||Secretary of Labor~United States~~2019-09~2021-01~G
Marty Walsh|||Secretary of Labor~United States~D~2021-03~2023-03~G
Julie Su|||Secretary of Labor~United States~D~2023-03~2025-01~G
Lori Chavez-DeRemer|||Secretary of Labor~United States~R~2025-03~~G
Ray LaHood|Ray H. LaHood||R~Illinois~R~1995-01~2009-01~U|Secretary of Transportation~United States~R~2009-01~2013-07~G
Anthony Foxx|||Secretary of Transportation~United States~D~2013-07~2017-01~G
Elaine Chao|||Secretary of Transportation~United States~R~2017-01~2021-01~G
Sean Duffy|Sean P. Duffy||R~Wisconsin~R~2011-01~?~U|Secretary of Transportation~United States~R~2025-01~~G
Eric Shinseki|||Secretary of Veterans Affairs~United States~~2009-01~2014-05~G
Robert McDonald|Bob McDonald||Secretary of Veterans Affairs~United States~~2014-07~2017-01~G
David Shulkin|||Secretary of Veterans Affairs~United States~~2017-02~2018-03~G
Robert Wilkie|||Secretary of Veterans Affairs~United States~~2018-07~2021-01~G
Doug Collins|||R~Georgia~R~2013-01~?~U|Secretary of Veterans Affairs~United States~R~2025-02~~G
Patrick Shanahan|Pat Shanahan||Secretary of Defense~United States~~2019-01~2019-06~G
Christopher Miller|Chris Miller||r~Illinois~R~~~O|Secretary of Defense~United States~R~2020-11~2021-01~G
Matthew Whitaker|||A~United States~R~2018-11~2019-02~G
Michael Mukasey|||A~United States~R~2007-11~2009-01~G
Alberto Gonzales|||A~United States~R~2005-02~2007-09~G
Janet Reno|||A~United States~D~1993-03~2001-01~G
James Cole|||Deputy Attorney General~United States~~2011-01~2015-01~G
Jeffrey Rosen|||Deputy Attorney General~United States~~2019-05~2020-12~G
Lisa Monaco|||Deputy Attorney General~United States~~2021-04~2025-01~G
Todd Blanche|||Deputy Attorney General~United States~~2025-03~~G
John Sullivan|John A. Sullivan||R~Oklahoma~R~2002-02~2013-01~U|Deputy Secretary of State~United States~R~2017-05~2019-12~G
Wendy Sherman|||Under Secretary of State~United States~~2011-09~2015-10~G|Deputy Secretary of State~United States~~2021-04~2023-07~G
Victoria Nuland|||Under Secretary of State~United States~~2021-05~2024-03~G
Ron Kirk|||United States Trade Representative~United States~D~2009-03~2013-03~G
Michael Froman|||United States Trade Representative~United States~~2013-06~2017-01~G
Kelly Craft|||Ambassador to the United Nations~United States~R~2019-09~2021-01~G
James Jones|||National Security Adviser~United States~~2009-01~2010-10~G
Tom Donilon|||National Security Adviser~United States~~2010-10~2013-06~G
Robert O'Brien|||National Security Adviser~United States~~2019-09~2021-01~G
Mike Waltz|Michael Waltz||National Security Adviser~United States~R~2025-01~2025-05~G
Rahm Emanuel|||R~Illinois~D~2003-01~2009-01~U|White House Chief of Staff~United States~D~2009-01~2010-10~G
Pete Rouse|||White House Chief of Staff~United States~~2010-10~2011-01~G
William Daley|Bill Daley||White House Chief of Staff~United States~D~2011-01~2012-01~G
Mick Mulvaney|||R~South Carolina~R~2011-01~?~U|Director of the Office of Management and Budget~United States~R~2017-02~2020-03~G|White House Chief of Staff~United States~R~2019-01~2020-03~G
Jeff Zients|Jeffrey Zients||White House Chief of Staff~United States~~2023-02~2025-01~G
Robert Gibbs|||White House press secretary~United States~~2009-01~2011-02~G
Stephanie Grisham|||White House press secretary~United States~~2019-07~2020-04~G
Kayleigh McEnany|||White House press secretary~United States~~2020-04~2021-01~G
Peter Orszag|||Director of the Office of Management and Budget~United States~~2009-01~2010-07~G
Russell Vought|Russ Vought||Director of the Office of Management and Budget~United States~R~2020-07~2021-01~G|Director of the Office of Management and Budget~United States~R~2025-02~~G
Shalanda Young|||Director of the Office of Management and Budget~United States~~2022-03~2025-01~G
Lisa Jackson|||Administrator of the EPA~United States~~2009-01~2013-02~G
Andrew Wheeler|||Administrator of the EPA~United States~~2018-07~2021-01~G
Michael Regan|||Administrator of the EPA~United States~~2021-03~2024-12~G
Lee Zeldin|Lee M. Zeldin||R~New York~R~2015-01~?~U|Administrator of the EPA~United States~R~2025-01~~G
Dennis Blair|||Director of National Intelligence~United States~~2009-01~2010-05~G
Dan Coats|||Director of National Intelligence~United States~R~2017-03~2019-08~G
Joseph Maguire|||Director of National Intelligence~United States~~2019-08~2020-02~G
Richard Grenell|||Director of National Intelligence~United States~R~2020-02~2020-05~G
Avril Haines|||Director of National Intelligence~United States~~2021-01~2025-01~G
Keith Alexander|||Director of the National Security Agency~United States~~2005-08~2014-03~G
Mike Rogers|Michael Rogers|Q693238|R~Michigan~R~2001-01~2015-01~U|R~Alabama~R~2003-01~~C|Director of the National Security Agency~United States~~2014-04~2018-05~G|r~Maryland~D~2019-01~~O
Paul Nakasone|||Director of the National Security Agency~United States~~2018-05~2024-02~G
Andrew McCabe|||Director of the FBI~United States~~2017-05~2017-08~G
Karen Mills|||Administrator of the Small Business Administration~United States~~2009-04~2013-08~G
Maria Contreras-Sweet|||Administrator of the Small Business Administration~United States~~2014-04~2017-01~G
Jovita Carranza|||Administrator of the Small Business Administration~United States~~2020-01~2021-01~G
Isabel Guzman|||Administrator of the Small Business Administration~United States~~2021-03~2025-01~G
Kelly Loeffler|||Administrator of the Small Business Administration~United States~R~2025-02~~G
Christina Romer|||Chair of the Council of Economic Advisers~United States~~2009-01~2010-09~G
Austan Goolsbee|||Chair of the Council of Economic Advisers~United States~~2010-09~2011-08~G
Alan Krueger|||Chair of the Council of Economic Advisers~United States~~2011-11~2013-08~G
Jason Furman|||Chair of the Council of Economic Advisers~United States~~2013-08~2017-01~G
Kevin Hassett|||Chair of the Council of Economic Advisers~United States~~2017-09~2019-06~G
Cecilia Rouse|||Chair of the Council of Economic Advisers~United States~~2021-03~2023-03~G
Jared Bernstein|||Chair of the Council of Economic Advisers~United States~~2023-06~2025-01~G
Stephen Miran|||Chair of the Council of Economic Advisers~United States~~2025-03~~G
Lawrence Summers|Larry Summers||Director of the National Economic Council~United States~~2009-01~2010-12~G
Gene Sperling|||Director of the National Economic Council~United States~~2011-01~2014-03~G
Gary Cohn|||Director of the National Economic Council~United States~~2017-01~2018-04~G
Larry Kudlow|||Director of the National Economic Council~United States~~2018-04~2021-01~G
Brian Deese|||Director of the National Economic Council~United States~~2021-01~2023-02~G
Lael Brainard|||Director of the National Economic Council~United States~~2023-02~2025-01~G
Margaret Hamburg|||Commissioner of the FDA~United States~~2009-05~2015-04~G
Robert Califf|||Commissioner of the FDA~United States~~2016-02~2017-01~G|Commissioner of the FDA~United States~~2022-02~2025-01~G
Scott Gottlieb|||Commissioner of the FDA~United States~~2017-05~2019-04~G
Stephen Hahn|||Commissioner of the FDA~United States~~2019-12~2021-01~G
Marty Makary|||Commissioner of the FDA~United States~~2025-03~~G
Thomas Frieden|Tom Frieden||Director of the CDC~United States~~2009-06~2017-01~G
Robert Redfield|||Director of the CDC~United States~~2018-03~2021-01~G
Mandy Cohen|||Director of the CDC~United States~~2023-07~2025-01~G
Francis Collins|||Director of the National Institutes of Health~United States~~2009-08~2021-12~G
Monica Bertagnolli|||Director of the National Institutes of Health~United States~~2023-11~2025-01~G
Jay Bhattacharya|||Director of the National Institutes of Health~United States~~2025-04~~G
Regina Benjamin|||Surgeon General~United States~~2009-11~2013-07~G
Vivek Murthy|||Surgeon General~United States~~2014-12~2017-04~G|Surgeon General~United States~~2021-03~2025-01~G
Jerome Adams|||Surgeon General~United States~~2017-09~2021-01~G
Douglas Shulman|||Commissioner of the IRS~United States~~2008-03~2012-11~G
John Koskinen|||Commissioner of the IRS~United States~~2013-12~2017-11~G
Charles Rettig|||Commissioner of the IRS~United States~~2018-10~2022-11~G
Daniel Werfel|Danny Werfel||Commissioner of the IRS~United States~~2023-03~2025-01~G
Mary Schapiro|||Chair of the SEC~United States~~2009-01~2012-12~G
Mary Jo White|||Chair of the SEC~United States~~2013-04~2017-01~G
Jay Clayton|||Chair of the SEC~United States~~2017-05~2020-12~G
Gary Gensler|||Chair of the SEC~United States~D~2021-04~2025-01~G
Paul Atkins|||Chair of the SEC~United States~R~2025-04~~G
Julius Genachowski|||Chair of the FCC~United States~~2009-06~2013-05~G
Tom Wheeler|||Chair of the FCC~United States~~2013-11~2017-01~G
Ajit Pai|||Chair of the FCC~United States~R~2017-01~2021-01~G
Jessica Rosenworcel|||Chair of the FCC~United States~D~2021-01~2025-01~G
Brendan Carr|||Chair of the FCC~United States~R~2025-01~~G
Jon Leibowitz|||Chair of the FTC~United States~~2009-03~2013-03~G
Edith Ramirez|||Chair of the FTC~United States~~2013-03~2017-01~G
Joseph Simons|||Chair of the FTC~United States~~2018-05~2021-01~G
Lina Khan|||Chair of the FTC~United States~~2021-06~2025-01~G
Andrew Ferguson|||Chair of the FTC~United States~~2025-01~~G
Charles Bolden|||Administrator of NASA~United States~~2009-07~2017-01~G
Jim Bridenstine|||R~Oklahoma~R~2013-01~?~U|Administrator of NASA~United States~R~2018-04~2021-01~G
Bill Nelson|||S~Florida~D~2001-01~?~U|Administrator of NASA~United States~D~2021-05~2025-01~G
Craig Fugate|||Administrator of FEMA~United States~~2009-05~2017-01~G
Brock Long|||Administrator of FEMA~United States~~2017-06~2019-03~G
Deanne Criswell|||Administrator of FEMA~United States~~2021-04~2025-01~G
Rajiv Shah|||Administrator of USAID~United States~~2010-01~2015-02~G
Mark Green|||Administrator of USAID~United States~R~2017-08~2020-04~G
Michele Leonhart|||Administrator of the DEA~United States~~2010-12~2015-05~G
Anne Milgram|||Administrator of the DEA~United States~~2021-06~2025-01~G
Mark Sullivan|||Director of the Secret Service~United States~~2006-05~2013-03~G
Julia Pierson|||Director of the Secret Service~United States~~2013-03~2014-10~G
Joseph Clancy|||Director of the Secret Service~United States~~2014-10~2017-03~G
Randolph Alles|||Director of the Secret Service~United States~~2017-04~2019-05~G
James Murray|||Director of the Secret Service~United States~~2019-05~2022-09~G
Kimberly Cheatle|||Director of the Secret Service~United States~~2022-09~2024-07~G
Sean Curran|||Director of the Secret Service~United States~~2025-01~~G
Paul Volcker|||Chair of the Federal Reserve~United States~~1979-08~1987-08~G
William Rehnquist|||Chief Justice~United States~~1986-09~2005-09~G
John Paul Stevens|||Supreme Court Justice~United States~~1975-12~2010-06~G
David Souter|||Supreme Court Justice~United States~~1990-10~2009-06~G
Sandra Day O'Connor|||Supreme Court Justice~United States~~1981-09~2006-01~G
Mike Mullen|Michael Mullen||Chairman of the Joint Chiefs of Staff~United States~~2007-10~2011-09~G
Charles Q. Brown|C.Q. Brown;Charles Brown||Air Force Chief of Staff~United States~~2020-08~2023-09~G|Chairman of the Joint Chiefs of Staff~United States~~2023-10~2025-02~G
Dan Caine|John Caine||Chairman of the Joint Chiefs of Staff~United States~~2025-04~~G
James Cartwright|||Vice Chairman of the Joint Chiefs of Staff~United States~~2007-08~2011-08~G
James Winnefeld|||Vice Chairman of the Joint Chiefs of Staff~United States~~2011-08~2015-07~G
Paul Selva|||Vice Chairman of the Joint Chiefs of Staff~United States~~2015-07~2019-07~G
John Hyten|||Vice Chairman of the Joint Chiefs of Staff~United States~~2019-11~2021-11~G
Christopher Grady|||Vice Chairman of the Joint Chiefs of Staff~United States~~2021-12~~G
George Casey|||Army Chief of Staff~United States~~2007-04~2011-04~G
Ray Odierno|||Army Chief of Staff~United States~~2011-09~2015-08~G
James McConville|||Army Chief of Staff~United States~~2019-08~2023-08~G
Randy George|||Army Chief of Staff~United States~~2023-09~~G
Gary Roughead|||Chief of Naval Operations~United States~~2007-09~2011-09~G
Jonathan Greenert|||Chief of Naval Operations~United States~~2011-09~2015-09~G
John Richardson|||Chief of Naval Operations~United States~~2015-09~2019-08~G
Michael Gilday|||Chief of Naval Operations~United States~~2019-08~2023-08~G
Lisa Franchetti|||Chief of Naval Operations~United States~~2023-11~2025-02~G
Norton Schwartz|||Air Force Chief of Staff~United States~~2008-08~2012-08~G
Mark Welsh|||Air Force Chief of Staff~United States~~2012-08~2016-06~G
David Goldfein|||Air Force Chief of Staff~United States~~2016-07~2020-08~G
David Allvin|||Air Force Chief of Staff~United States~~2023-11~~G
James Conway|||Commandant of the Marine Corps~United States~~2006-11~2010-10~G
James Amos|||Commandant of the Marine Corps~United States~~2010-10~2014-10~G
Robert Neller|||Commandant of the Marine Corps~United States~~2015-09~2019-07~G
David Berger|||Commandant of the Marine Corps~United States~~2019-07~2023-07~G
Eric Smith|||Commandant of the Marine Corps~United States~~2023-09~~G
Joseph Votel|||Commander of U.S. Central Command~United States~~2016-03~2019-03~G
Kenneth McKenzie|||Commander of U.S. Central Command~United States~~2019-03~2022-04~G
Michael Kurilla|||Commander of U.S. Central Command~United States~~2022-04~~G
Steve Witkoff|||Special envoy~United States~~2025-01~~G
Zalmay Khalilzad|||Special envoy~United States~~2018-09~2021-10~G
David Axelrod|||Senior adviser to the President~United States~~2009-01~2011-01~G
John Podesta|||Senior adviser to the President~United States~D~2022-09~2025-01~G
Jared Kushner|||Senior adviser to the President~United States~~2017-01~2021-01~G
Stephen Miller|||Senior adviser to the President~United States~~2017-01~2021-01~G|Deputy White House Chief of Staff~United States~~2025-01~~G
Steve Bannon|Stephen Bannon||Senior adviser to the President~United States~~2017-01~2017-08~G
Kellyanne Conway|||Senior adviser to the President~United States~~2017-01~2020-08~G
Tom Homan|||Border czar~United States~~2025-01~~G
Sifi Ghrieb|||M~Algeria~~2025-08~~W
Joao Manuel Goncalves Lourenco|||P~Angola~~2017-09~~W
Duma Boko|||P~Botswana~~2024-11~~W
Patrice Talon|||P~Benin~~2016-04~~W
Nestor Ntahontuye|||M~Burundi~~2025-08~~W
Allamaye Halina|||M~Chad~~2024-05~~W
Denis Sassou-Nguesso|||P~Congo (Brazzaville)~~1997~~W
Anatole Collinet Makosso|||M~Congo (Brazzaville)~~2021-05~~W
Felix Tshisekedi|||P~DRC~~2024-01~~W
Judith Suminwa Tuluka|||M~DRC~~2024-05~~W
Joseph Ngute|||M~Cameroon~~2019-01~~W
Azali Assoumani|||P~Comoros~~2016-05~~W
Jose Maria Pereira Neves|||P~Cabo Verde~~2021-11~~W
Jose Ulisses Correia e Silva|||M~Cabo Verde~~2016-04~~W
Ismail Omar Guelleh|||P~Djibouti~~1999-05~~W
Abdoulkader Kamil Mohamed|||M~Djibouti~~2013-04~~W
Obiang Nguema Mbasogo|||P~Equatorial Guinea~~1979-08~~W
Manuel Osa Nsue Nsua|||M~Equatorial Guinea~~2024-08~~W
Taye Atske Selassie|||P~Ethiopia~~2024-10~~W
Abiy Ahmed Ali|||M~Ethiopia~~2018-04~~W
Mohammed Jallow|||Vice President~The Gambia~~2024-02~~W
Brice Oligui Nguema|||P~Gabon~~2025-05~~W
Amadou Oury Bah|||M~Guinea~~2024-02~~W
Joseph Boakai|||P~Liberia~~2024-01~~W
Herintsalama Rajaonarivelo|||M~Madagascar~~2025-10~~W
Peter Mutharika|||P~Malawi~~2025-10~~W
Dharam Gokhool|||P~Mauritius~~2024-12~~W
Navin Ramgoolam|||M~Mauritius~~2024-11~~W
Mohamed Ould Cheikh el Ghazouani|||P~Mauritania~~2019-08~~W
Moctar Ould Diay|||M~Mauritania~~2024-08~~W
Daniel Francisco Chapo|||P~Mozambique~~2025-01~~W
Maria Benvinda Delfina Levi|||M~Mozambique~~2025-01~~W
Bola Ahmed Adekunle Tinubu|||P~Nigeria~~2023-05~~W
Salva Kiir Mayardit|||P~South Sudan~~2011-07~~W
Ilídio Vieira Te|||Interim Prime Minister~Guinea-Bissau~~2025-11~~W
Justin Nsengiyumva|||M~Rwanda~~2025-07~~W
Patrick Herminie|||P~Seychelles~~2025-10~~W
Matamela Cyril Ramaphosa|||P~South Africa~~2024-06~~W
Ousmane Sonko|||M~Senegal~~2024-04~~W
Julius Maada Bio|||P~Sierra Leone~~2023-06~~W
Hamza Abdi Barre|||M~Somalia~~2022-06~~W
Jean-Lucien Kwassi Savi de Tove|||P~Togo~~2025-05~~W
Carlos Manuel Vila Nova|||P~Sao Tome and Principe~~2021-10~~W
Américo d'Oliveira Dos Ramos|||M~Sao Tome and Principe~~2025-01~~W
Sarra Zaafrani Zenzri|||M~Tunisia~~2025-03~~W
Yoweri Kaguta Museveni|||P~Uganda~~1986-01~~W
Robinah Nabbanja|||M~Uganda~~2021-06~~W
Capt. Ibrahim Traore|||Transitional President~Burkina Faso~~2022-09~~W
Rimtalba Jean Emmanuel Ouedraogo|||M~Burkina Faso~~2024-12~~W
Russell Dlamini|||M~Eswatini~~2023-11~~W
Emmerson Dambudzo Mnangagwa|||P~Zimbabwe~~2023-09~~W
Constantino Chiwenga|||Vice President~Zimbabwe~~2023-09~~W
Nikolao Pula|||G~American Samoa~~2025-01~~W
Jeremiah Manele|||M~Solomon Islands~~2024-05~~W
Farzian Zainal|||Administrator~Cocos (Keeling) Islands~~2023-05~~W
David M. Apatang|||G~Northern Mariana Islands~~2025-07~~W
Mark Brown|||M~Cook Islands~~2020-10~~W
Ratu Naiqama Lalabalavu|||P~Fiji~~2024-11~~W
Sitiveni Ligamamada Rabuka|||M~Fiji~~2022-12~~W
Lourdes Leon Guerrero|||G~Guam~~2019-01~~W
Taneti Maamau|||P~Kiribati~~2016-03~~W
Farzian Zainal|||Administrator~Christmas Island~~2023-05~~W
Alcide Ponga|||President of the Government~New Caledonia~~2025-01~~W
George Plant|||Administrator~Norfolk Island~~2023-06~~W
Nikenike Vurobaravu|||P~Vanuatu~~2022-07~~W
Jotham Napat|||M~Vanuatu~~2025-02~~W
David Adeang|||P~Nauru~~2023-10~~W
Hilda C. Heine|||P~Marshall Islands~~2023-01~~W
Tupou Vi|||King~Tonga~~2012-03~~W
Fatafehi Fakafanua|||M~Tonga~~2025-12~~W
Feleti Penitala Teo|||M~Tuvalu~~2024-02~~W
La'Aulialemalietoa La'auli Leuatea Schmidt|||M~Samoa~~2025-09~~W
Willem-Alexander of the Netherlands|||King~Aruba~~2013-04~~W
Mike Eman|||M~Aruba~~2025-03~~W
Gaston Browne|||M~Antigua and Barbuda~~2014-06~~W
Cora Richardson-Hodge|||Premier~Anguilla~~2025-02~~W
Jeffrey Davidson Bostic|||P~Barbados~~2025-11~~W
Philip Edward Davis|||M~The Bahamas~~2021-09~~W
André Martin Ebanks|||Premier~Cayman Islands~~2025-05~~W
Rodrigo Chaves Robles|||P~Costa Rica~~2022-05~~W
Miguel Diaz-Canel Bermudez|||P~Cuba~~2018-04~~W
Manuel Marrero Cruz|||M~Cuba~~2019-12~~W
Sylvanie Burton|||P~Dominica~~2023-10~~W
Roosevelt Skerrit|||M~Dominica~~2004-01~~W
Luis Rodolfo Abinader Corona|||P~The Dominican~~2020-08~~W
Nayib Armando Bukele Ortez|||P~El Salvador~~2019-06~~W
Dickon Mitchell|||M~Grenada~~2022-06~~W
Bernardo Arévalo de León|||P~Guatemala~~2024-01~~W
Alix Didier Fils-Aimé|||M~Haiti~~2024-11~~W
Iris Xiomara Castro de Zelaya|||P~Honduras~~2022-01~~W
Easton Taylor-Farrell|||Premier~Montserrat~~2019-11~~W
Willem-Alexander of the Netherlands|||King~Sint Maarten~~2013-04~~W
Luc Mercelina|||M~Sint Maarten~~2024-05~~W
Jose Daniel Ortega Saavedra|||P~Nicaragua~~2007-01~~W
José Raúl Mulino Quintero|||P~Panama~~2024-07~~W
Philip J. Pierre|||M~Saint Lucia~~2021-07~~W
Christine Kangaloo|||P~Trinidad and Tobago~~2023-03~~W
Kamla Susheila Persad-Bissessar|||M~Trinidad and Tobago~~2025-05~~W
Washington Misick|||Premier~Turks and Caicos Islands~~2021-02~~W
Willem-Alexander of the Netherlands|||King~Curacao~~2013-04~~W
Gilmar Pisas|||M~Curacao~~2021-06~~W
Godwin Friday|||M~Saint Vincent and the Grenadines~~2025-11~~W
Ali Asadov|||M~Azerbaijan~~2019-10~~W
Vahagn Khachaturyan|||P~Armenia~~2022-03~~W
Mikheil Kavelashvili|||P~Georgia~~2024-12~~W
Irakli Kobakhidze|||M~Georgia~~2024-02~~W
Sadyr Japarov|||P~Kyrgyzstan~~2021-01~~W
Kasym-Zhomart Tokayev|||P~Kazakhstan~~2019-03~~W
Olzhas Bektenov|||M~Kazakhstan~~2024-02~~W
Vladimir Vladimirovich Putin|||P~Russia~~2012-05~~W
Mikhail Vladimirovich Mishustin|||Premier~Russia~~2020-01~~W
Qohir Rasulzoda|||M~Tajikistan~~2013-11~~W
Serdar Berdimuhamedov|||P~Turkmenistan~~2022-03~~W
Abdulla Aripov|||M~Uzbekistan~~2016-12~~W
Sr. Gen. Min Aung Hlaing|||Acting President~Burma~~2025-07~~W
Nyo Saw|||M~Burma~~2025-07~~W
Hassanal Bolkiah|||Sultan and Prime Minister Sir~Brunei~~1967-10~~W
Norodom Sihamoni|||King~Cambodia~~2004-10~~W
John Lee Ka-chiu|||Chief Executive~Hong Kong~~2022-07~~W
Prabowo Subianto Djojohadikusumo|||P~Indonesia~~2024-10~~W
Kim Min-seok|||M~South Korea~~2025-07~~W
Thongloun Sisoulith|||P~Laos~~2021-03~~W
Sam Hou Fai|||Chief Executive~Macau~~2024-12~~W
Ukhnaagiin Khurelsukh|||P~Mongolia~~2021-06~~W
Gombojavyn Zandanshatar|||M~Mongolia~~2025-06~~W
Ibrahim ibni al-Marhum Sultan Iskandar|||King Sultan~Malaysia~~2024-01~~W
James Marape|||M~Papua New Guinea~~2019-05~~W
Tharman Shanmugaratnam|||P~Singapore~~2023-09~~W
Anutin Charnvirakul|||M~Thailand~~2025~~W
José Ramos-Horta|||P~Timor-Leste~~2022-05~~W
Kay Rala Xanana Gusmao|||M~Timor-Leste~~2023-07~~W
Luong Cuong|||P~Vietnam~~2024~~W
Pham Minh Chinh|||M~Vietnam~~2021-07~~W
Bajram Begaj|||P~Albania~~2022-07~~W
Xavier Espot Zamora|||M~Andorra~~2019-05~~W
Christian Stocker|||Chancellor~Austria~~2025-03~~W
Air Vice-Marshal Peter J.M. Squires|||Administrator~Akrotiri~~2022-09~~W
Bart De Wever|||M~Belgium~~2025-02~~W
Alyaksandr Lukashenka|||P~Belarus~~1994-07~~W
Alyaksandr Turchyn|||M~Belarus~~2025-03~~W
Rosen Zhelyazkov|||M~Bulgaria~~2025-01~~W
Nikos Christodoulidis|||P~Cyprus~~2023-02~~W
Frederik X|||King~Denmark~~2024-01~~W
Air Vice-Marshal Peter J.M. Squires|||Administrator~Dhekelia~~2022-09~~W
Catherine Connolly|||P~Ireland~~2025-11~~W
Alar Karis|||P~Estonia~~2021-10~~W
Kristen Michal|||M~Estonia~~2024-07~~W
Frederik X of Denmark|||King~Faroe Islands~~2024-01~~W
Aksel V. Johannesen|||M~Faroe Islands~~2022-12~~W
Fabian Picardo|||Chief Minister~Gibraltar~~2011-12~~W
Lindsay de Sausmarez|||Chief Minister~Guernsey~~2025-07~~W
Konstantinos Tasoulas|||P~Greece~~2025-03~~W
Zoran Milanovic|||P~Croatia~~2020-02~~W
Tamas Sulyok|||P~Hungary~~2024-03~~W
Halla Tomasdottir|||P~Iceland~~2024-08~~W
Kristrun Frostadottir|||M~Iceland~~2024-12~~W
Alfred Cannan|||Chief Minister~Isle of Man~~2021-10~~W
Lyndon Farnham|||Chief Minister~Jersey~~2024-01~~W
Vjosa Osmani-Sadriu|||P~Kosovo~~2021-04~~W
Edgars Rinkevics|||P~Latvia~~2023-07~~W
Evika Silina|||M~Latvia~~2023-09~~W
Inga Ruginiene|||M~Lithuania~~2025-09~~W
Peter Pellegrini|||P~Slovakia~~2024-06~~W
Brigitte Haas|||M~Liechtenstein~~2025-04~~W
Luc Frieden|||M~Luxembourg~~2023-11~~W
Alexandru Munteanu|||M~Moldova~~2025-11~~W
Jakov Milatovic|||P~Montenegro~~2023-05~~W
Milojko Spajic|||M~Montenegro~~2023-10~~W
Gordana Siljanovska-Davkova|||P~North Macedonia~~2024-05~~W
Hristijan Mickoski|||M~North Macedonia~~2024-06~~W
Albert Ii|||Prince~Monaco~~2005-04~~W
Christophe Mirmand|||Minister of State~Monaco~~2025-07~~W
Myriam Spiteri Debono|||P~Malta~~2024-04~~W
Robert Abela|||M~Malta~~2020-01~~W
Harald V|||King~Norway~~1991-01~~W
Jonas Gahr Store|||M~Norway~~2021-10~~W
Karol Nawrocki|||P~Poland~~2025-08~~W
Antonio Luis Montenegro|||M~Portugal~~2024-04~~W
Djuro Macut|||M~Serbia~~2025-04~~W
Nicușor Dan|||P~Romania~~2025-05~~W
Ilie Bolojan|||M~Romania~~2005-06~~W
Natasa Pirc Musar|||P~Slovenia~~2022-12~~W
Robert Golob|||M~Slovenia~~2022-06~~W
Felipe Vi|||King~Spain~~2014-06~~W
Harald V of Norway|||King~Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)~~1991-01~~W
Lars Fause|||G~Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)~~2021-06~~W
Carl Xvi Gustaf|||King~Sweden~~1973-09~~W
Yulia Svyrydenko|||M~Ukraine~~2025-07~~W
Leo Xiv|||Pope~Holy See (Vatican City)~~2025-05~~W
Hamad bin Isa Al-Khalifa|||King~Bahrain~~1999-03~~W
Salman bin Hamad Al-Khalifa|||Prime Minister Crown Prince~Bahrain~~2020-11~~W
Ali Hoseini-Khamenei|||Supreme Leader~Iran~~1989-06~~W
Benyamin Netanyahu|||M~Israel~~2022-12~~W
Latif Rashid|||P~Iraq~~2022-10~~W
Abdallah Ii|||King~Jordan~~1999-02~~W
Jafar Hassan|||M~Jordan~~2024-09~~W
Mishal al-Ahmad al-Jabir al-Sabah|||Amir~Kuwait~~2023-12~~W
Ahmad Abdullah Al-Ahmad al Sabah|||M~Kuwait~~2024-05~~W
Joseph Aoun|||P~Lebanon~~2025-01~~W
Nawaf Salam|||M~Lebanon~~2025-02~~W
Haitham bin Tarik Al Said|||Sultan and Prime Minister~Oman~~2020-01~~W
Salman bin Abd al-Aziz Al Saud|||King~Saudi Arabia~~2015-01~~W
Muhammad al-Bashir|||M~Syria~~2024-12~~W
Salim Salih Bin Burayk|||M~Yemen~~2025-05~~W
David Burt|||Premier~Bermuda~~2017-07~~W
Frederik X of Denmark|||King~Greenland~~2024-01~~W
Jens-Frederik Nielsen|||M~Greenland~~2025-03~~W
Claudia Sheinbaum Pardo|||P~Mexico~~2024-10~~W
Javier Gerardo Milei|||P~Argentina~~2023-12~~W
Rodrigo Paz Pereira|||P~Bolivia~~2025-11~~W
Gustavo Francisco Petro Urrego|||P~Colombia~~2022-08~~W
Daniel Noboa Azin|||P~Ecuador~~2023-11~~W
Andrea Patricia Clausen|||Chief Executive~Falkland Islands (Islas Malvinas)~~2025-04~~W
Mohammed Irfaan Ali|||P~Guyana~~2020-08~~W
Jennifer Geerlings-Simons|||P~Suriname~~2025-07~~W
Yamandú Orsi Martínez|||P~Uruguay~~2025-03~~W
Mohammad Shahabuddin Chuppi|||P~Bangladesh~~2023-04~~W
Jigme Khesar Namgyel Wangchuck|||King~Bhutan~~2006-12~~W
Tshering Tobgay|||M~Bhutan~~2024-01~~W
Anura Kumara Dissanayake|||P~Sri Lanka~~2024-09~~W
Mohamed Muizzu|||P~Maldives~~2023-11~~W
Ram Chandra Poudel|||P~Nepal~~2023-03~~W
Sushila Karki|||M~Nepal~~2025-09~~W
Muhammad Shehbaz Sharif|||M~Pakistan~~2024-03~~W
Maria Cantwell||Q22250|S~Washington~D~2001-01~~C
Sheldon Whitehouse||Q652066|S~Rhode Island~D~2007-01~~C
John Barrasso|John A. Barrasso|Q720521|S~Wyoming~R~2007-06~~C
Roger F. Wicker|Roger Wicker|Q390491|S~Mississippi~R~2007-12~~C
Susan M. Collins|Susan Collins|Q22279|S~Maine~R~1997-01~~C
John Cornyn||Q719568|S~Texas~R~2002-11~~C
Richard J. Durbin|Richard Durbin|Q434804|S~Illinois~D~1997-01~~C
Mitch McConnell||Q355522|S~Kentucky~R~1985-01~~C
Jeff Merkley||Q1368405|S~Oregon~D~2009-01~~C
Jack Reed|John Reed;John F. Reed|Q528979|S~Rhode Island~D~1997-01~~C
James E. Risch|James Risch|Q721871|S~Idaho~R~2009-01~~C
Jeanne Shaheen||Q270316|S~New Hampshire~D~2009-01~~C
Mark R. Warner|Mark Warner|Q453893|S~Virginia~D~2009-01~~C
Christopher A. Coons|Christopher Coons;Christopher Andrew Coons|Q923242|S~Delaware~D~2010-11~~C
Robert B. Aderholt|Robert Aderholt|Q672671|R~Alabama~R~1997-01~~C
Tammy Baldwin||Q40628|R~Wisconsin~D~1999-01~2013-01~C|S~Wisconsin~D~2013-01~~C
Michael F. Bennet|Michael Bennet|Q554792|S~Colorado~D~2009-01~~C
Gus M. Bilirakis|Gus Bilirakis|Q1555314|R~Florida~R~2007-01~~C
Sanford D. Bishop, Jr.|Sanford Bishop;Sanford D. Bishop;Sanford Bishop Jr.|Q983428|R~Georgia~D~1993-01~~C
Marsha Blackburn|Marsha W. Blackburn|Q458971|R~Tennessee~R~2003-01~2019-01~C|S~Tennessee~R~2019-01~~C
Richard Blumenthal||Q2023708|S~Connecticut~D~2011-01~~C
John Boozman||Q1344707|R~Arkansas~R~2001-11~2011-01~C|S~Arkansas~R~2011-01~~C
Vern Buchanan||Q2517229|R~Florida~R~2007-01~~C
Ken Calvert|Ken S. Calvert|Q538978|R~California~R~1993-01~~C
Shelley Moore Capito|Shelley Capito|Q459618|R~West Virginia~R~2001-01~2015-01~C|S~West Virginia~R~2015-01~~C
André Carson||Q517649|R~Indiana~D~2008-03~~C
John R. Carter|John Carter|Q369814|R~Texas~R~2003-01~~C
Bill Cassidy||Q861999|R~Louisiana~R~2009-01~2015-01~C|S~Louisiana~R~2015-01~~C
Kathy Castor||Q458492|R~Florida~D~2007-01~~C
Judy Chu|Judy M. Chu|Q460035|R~California~D~2009-07~~C
Yvette D. Clarke|Yvette Clarke|Q461679|R~New York~D~2007-01~~C
Emanuel Cleaver|Emanuel Cleaver II|Q1334654|R~Missouri~D~2005-01~~C
James E. Clyburn|James Clyburn;Jim Clyburn|Q1289889|R~South Carolina~D~1993-01~~C
Steve Cohen||Q512330|R~Tennessee~D~2007-01~~C
Tom Cole||Q173839|R~Oklahoma~R~2003-01~~C
Jim Costa||Q675869|R~California~D~2005-01~~C
Joe Courtney||Q434470|R~Connecticut~D~2007-01~~C
Mike Crapo|Michael Crapo;Michael D. Crapo|Q734319|S~Idaho~R~1999-01~~C
Eric A. "Rick" Crawford|Eric Crawford;Rick Crawford;Eric A. Crawford|Q2151554|R~Arkansas~R~2011-01~~C
Henry Cuellar||Q539562|R~Texas~D~2005-01~~C
Danny K. Davis|Danny Davis|Q1164657|R~Illinois~D~1997-01~~C
Diana DeGette|Diana L. DeGette|Q437159|R~Colorado~D~1997-01~~C
Rosa L. DeLauro|Rosa DeLauro|Q434952|R~Connecticut~D~1991-01~~C
Scott DesJarlais||Q2260839|R~Tennessee~R~2011-01~~C
Mario Diaz-Balart||Q767270|R~Florida~R~2003-01~~C
Lloyd Doggett|Lloyd A. Doggett|Q363817|R~Texas~D~1995-01~~C
Charles J. "Chuck" Fleischmann|Charles Fleischmann;Chuck Fleischmann;Charles J. Fleischmann|Q521959|R~Tennessee~R~2011-01~~C
Virginia Foxx||Q458453|R~North Carolina~R~2005-01~~C
John Garamendi||Q1340268|R~California~D~2009-11~~C
Paul A. Gosar|Paul Gosar|Q2059832|R~Arizona~R~2011-01~~C
Chuck Grassley|Charles Grassley;Charles E. Grassley|Q529294|S~Iowa~R~1981-01~~C
Sam Graves|Sam B. Graves|Q465638|R~Missouri~R~2001-01~~C
Al Green||Q749039|R~Texas~D~2005-01~~C
H. Morgan Griffith|H. Griffith|Q1684857|R~Virginia~R~2011-01~~C
Brett Guthrie||Q910794|R~Kentucky~R~2009-01~~C
Andy Harris||Q506639|R~Maryland~R~2011-01~~C
Martin Heinrich||Q565374|R~New Mexico~D~2009-01~2013-01~C|S~New Mexico~D~2013-01~~C
James A. Himes|James Himes;Jim Himes|Q1689111|R~Connecticut~D~2009-01~~C
Mazie K. Hirono|Mazie Hirono|Q16476|R~Hawaii~D~2007-01~2013-01~C|S~Hawaii~D~2013-01~~C
Steny H. Hoyer|Steny Hoyer|Q516515|R~Maryland~D~1981-01~~C
Bill Huizenga||Q862199|R~Michigan~R~2011-01~~C
Henry C. "Hank" Johnson, Jr.|Henry Johnson;Hank Johnson;Henry C. Johnson;Henry Johnson Jr.|Q983537|R~Georgia~D~2007-01~~C
Ron Johnson||Q970272|S~Wisconsin~R~2011-01~~C
Jim Jordan||Q186215|R~Ohio~R~2007-01~~C
Marcy Kaptur||Q436537|R~Ohio~D~1983-01~~C
William R. Keating|William Keating|Q775412|R~Massachusetts~D~2011-01~~C
Mike Kelly||Q1431761|R~Pennsylvania~R~2011-01~~C
James Lankford||Q45940|R~Oklahoma~R~2011-01~2015-01~C|S~Oklahoma~R~2015-01~~C
Rick Larsen||Q503529|R~Washington~D~2001-01~~C
John B. Larson|John Larson|Q357832|R~Connecticut~D~1999-01~~C
Robert E. Latta|Robert Latta|Q888061|R~Ohio~R~2007-12~~C
Mike Lee||Q627098|S~Utah~R~2011-01~~C|r~Hawaii~D~2024-11~~O
Zoe Lofgren||Q218217|R~California~D~1995-01~~C
Frank D. Lucas|Frank Lucas|Q246049|R~Oklahoma~R~1993-05~~C
Ben Ray Luján|Ben Luján|Q324256|R~New Mexico~D~2009-01~2021-01~C|S~New Mexico~D~2021-01~~C
Stephen F. Lynch|Stephen Lynch|Q2344921|R~Massachusetts~D~2001-10~~C
Edward J. Markey|Edward Markey;Ed Markey|Q1282411|R~Massachusetts~D~1975-01~2013-07~C|S~Massachusetts~D~2013-07~~C
Doris O. Matsui|Doris Matsui|Q399561|R~California~D~2005-03~~C
Michael T. McCaul|Michael McCaul|Q539509|R~Texas~R~2005-01~~C
Tom McClintock||Q535887|R~California~R~2009-01~~C
Betty McCollum|Betty Louise McCollum|Q434893|R~Minnesota~D~2001-01~~C
James P. McGovern|James McGovern;Jim McGovern|Q1337459|R~Massachusetts~D~1997-01~~C
Gregory W. Meeks|Gregory Meeks|Q1545391|R~New York~D~1997-01~~C
Gwen Moore||Q461698|R~Wisconsin~D~2005-01~~C
Jerry Moran||Q1365787|R~Kansas~R~1997-01~2011-01~C|S~Kansas~R~2011-01~~C
Lisa Murkowski|Lisa A. Murkowski|Q22360|S~Alaska~R~2003-01~~C
Christopher Murphy|Christopher S. Murphy|Q1077594|R~Connecticut~D~2007-01~2013-01~C|S~Connecticut~D~2013-01~~C
Patty Murray||Q258825|S~Washington~D~1993-01~~C
Jerrold Nadler|Jerrold L. Nadler|Q505598|R~New York~D~1992-11~~C
Richard E. Neal|Richard Neal|Q1464697|R~Massachusetts~D~1989-01~~C
Eleanor Holmes Norton|Eleanor Norton|Q461649|R~District of Columbia~D~1991-01~~C
Frank Pallone, Jr.|Frank Pallone;Frank J. Pallone;Frank Pallone Jr.|Q965289|R~New Jersey~D~1987-01~~C
Nancy Pelosi||Q170581|R~California~D~1987-01~~C
Gary C. Peters|Gary Peters|Q1494930|R~Michigan~D~2009-01~2015-01~C|S~Michigan~D~2015-01~~C
Chellie Pingree||Q457243|R~Maine~D~2009-01~~C
Mike Quigley||Q465767|R~Illinois~D~2009-04~~C
Harold Rogers|Hal Rogers|Q547153|R~Kentucky~R~1981-01~~C
Steve Scalise|Steve Joseph Scalise|Q1857141|R~Louisiana~R~2008-05~~C
Janice D. Schakowsky|Janice Schakowsky;Jan Schakowsky|Q440885|R~Illinois~D~1999-01~~C
Adam B. Schiff|Adam Schiff|Q350843|R~California~D~2001-01~2024-12~C|S~California~D~2024-12~~C
Charles E. Schumer|Charles Schumer;Chuck Schumer|Q380900|S~New York~D~1999-01~~C
David Schweikert||Q1176561|R~Arizona~R~2011-01~~C
Austin Scott||Q781167|R~Georgia~R~2011-01~~C
Robert C. "Bobby" Scott|Robert Scott;Bobby Scott;Robert C. Scott|Q888668|R~Virginia~D~1993-01~~C
Terri A. Sewell|Terri Sewell|Q461621|R~Alabama~D~2011-01~~C
Brad Sherman|Brad J. Sherman|Q672919|R~California~D~1997-01~~C
Michael K. Simpson|Michael Simpson;Mike Simpson|Q549521|R~Idaho~R~1999-01~~C
Adam Smith||Q350916|R~Washington~D~1997-01~~C|r~Kansas~R~2017-01~~O
Adrian Smith||Q373443|R~Nebraska~R~2007-01~~C
Christopher H. Smith|Christopher Smith;Chris Smith|Q981167|R~New Jersey~R~1981-01~~C
Linda T. Sánchez|Linda Sánchez|Q291143|R~California~D~2003-01~~C
Bennie G. Thompson|Bennie Thompson|Q817877|R~Mississippi~D~1993-04~~C
Mike Thompson|Mike Michael Thompson|Q1323196|R~California~D~1999-01~~C|s~Kansas~R~2020-01~~O|s~Mississippi~R~2020-01~~O
Glenn Thompson||Q1531120|R~Pennsylvania~R~2009-01~~C
John Thune||Q462981|S~South Dakota~R~2005-01~~C
Paul Tonko||Q1373548|R~New York~D~2009-01~~C
Michael R. Turner|Michael Turner|Q505722|R~Ohio~R~2003-01~~C
Chris Van Hollen||Q1077819|R~Maryland~D~2003-01~2017-01~C|S~Maryland~D~2017-01~~C
Nydia M. Velázquez|Nydia Velázquez|Q434890|R~New York~D~1993-01~~C
Tim Walberg||Q978618|R~Michigan~R~2007-01~2009-01~C|R~Michigan~R~2011-01~~C
Debbie Wasserman Schultz||Q50104|R~Florida~D~2005-01~~C
Maxine Waters||Q461727|R~California~D~1991-01~~C
Daniel Webster||Q1163099|R~Florida~R~2011-01~~C
Peter Welch||Q1112656|R~Vermont~D~2007-01~2023-01~C|S~Vermont~D~2023-01~~C
Joe Wilson|Joe G. Wilson|Q928855|R~South Carolina~R~2001-12~~C
Frederica S. Wilson|Frederica Wilson|Q461504|R~Florida~D~2011-01~~C
Robert J. Wittman|Robert Wittman|Q541251|R~Virginia~R~2007-12~~C
Steve Womack||Q1029527|R~Arkansas~R~2011-01~~C
Ron Wyden||Q529344|S~Oregon~D~1996-02~~C
Todd Young|Todd C. Young|Q25483|R~Indiana~R~2011-01~2017-01~C|S~Indiana~R~2017-01~~C
Mark E. Amodei|Mark Amodei|Q23944|R~Nevada~R~2011-09~~C
Suzanne Bonamici||Q45946|R~Oregon~D~2012-02~~C
Suzan K. DelBene|Suzan DelBene|Q2091892|R~Washington~D~2012-11~~C
Thomas Massie||Q2426031|R~Kentucky~R~2012-11~~C
Brian Schatz|Brian Emanuel Schatz|Q1827902|S~Hawaii~D~2012-12~~C
Bill Foster||Q2903389|R~Illinois~D~2008-03~2011-01~C|R~Illinois~D~2013-01~~C
Dina Titus||Q524440|R~Nevada~D~2009-01~2011-01~C|R~Nevada~D~2013-01~~C
Tom Cotton||Q3090307|R~Arkansas~R~2013-01~2015-01~C|S~Arkansas~R~2015-01~~C
Jared Huffman||Q3276717|R~California~D~2013-01~~C
Ami Bera||Q3389105|R~California~D~2013-01~~C
Julia Brownley||Q3577073|R~California~D~2013-01~~C
Raul Ruiz||Q3701994|R~California~D~2013-01~~C
Mark Takano||Q399593|R~California~D~2013-01~~C
Juan Vargas||Q3791701|R~California~D~2013-01~~C
Scott H. Peters|Scott Peters|Q3791514|R~California~D~2013-01~~C
Lois Frankel||Q3182451|R~Florida~D~2013-01~~C
Tammy Duckworth||Q3036410|R~Illinois~D~2013-01~2017-01~C|S~Illinois~D~2017-01~~C
Andy Barr|Garland Barr|Q3828645|R~Kentucky~R~2013-01~~C
Angus S. King, Jr.|Angus King;Angus S. King;Angus King Jr.|Q544464|S~Maine~I~2013-01~~C
Ann Wagner||Q3917251|R~Missouri~R~2013-01~~C
Steve Daines||Q3200900|R~Montana~R~2013-01~2015-01~C|S~Montana~R~2015-01~~C
Richard Hudson||Q3956999|R~North Carolina~R~2013-01~~C
Kevin Cramer||Q3957020|R~North Dakota~R~2013-01~2019-01~C|S~North Dakota~R~2019-01~~C
Deb Fischer||Q2580649|S~Nebraska~R~2013-01~~C
Grace Meng||Q5591303|R~New York~D~2013-01~~C
Hakeem S. Jeffries|Hakeem Jeffries|Q5640425|R~New York~D~2013-01~~C
Joyce Beatty||Q976417|R~Ohio~D~2013-01~~C
David P. Joyce|David Joyce|Q976778|R~Ohio~R~2013-01~~C
Scott Perry||Q7437040|R~Pennsylvania~R~2013-01~~C
Randy K. Weber, Sr.|Randy Weber;Randy K. Weber;Randy Weber Sr.|Q4014569|R~Texas~R~2013-01~~C
Joaquin Castro||Q1167934|R~Texas~D~2013-01~~C
Roger Williams||Q4014560|R~Texas~R~2013-01~~C
Marc A. Veasey|Marc Veasey|Q4068811|R~Texas~D~2013-01~~C
Mark Pocan||Q1900355|R~Wisconsin~D~2013-01~~C
Robin L. Kelly|Robin Kelly|Q3437091|R~Illinois~D~2013-04~~C
Jason Smith|Jason T. Smith|Q6163589|R~Missouri~R~2013-06~~C
Katherine M. Clark|Katherine Clark|Q6376330|R~Massachusetts~D~2013-12~~C
Donald Norcross|Donald W. Norcross|Q5294942|R~New Jersey~D~2014-11~~C
Alma S. Adams|Alma Adams|Q4733597|R~North Carolina~D~2014-11~~C
Gary J. Palmer|Gary Palmer|Q17386504|R~Alabama~R~2015-01~~C
J. French Hill|J. Hill|Q18631366|R~Arkansas~R~2015-01~~C
Bruce Westerman||Q16197421|R~Arkansas~R~2015-01~~C
Ruben Gallego||Q16218474|R~Arizona~D~2015-01~2025-01~C|S~Arizona~D~2025-01~~C
Mark DeSaulnier||Q6767311|R~California~D~2015-01~~C
Pete Aguilar||Q7171821|R~California~D~2015-01~~C
Ted Lieu||Q7693450|R~California~D~2015-01~~C
Norma J. Torres|Norma Torres|Q3343727|R~California~D~2015-01~~C
Earl L. "Buddy" Carter|Earl Carter;Buddy Carter;Earl L. Carter|Q16240994|R~Georgia~R~2015-01~~C
Barry Loudermilk||Q16731643|R~Georgia~R~2015-01~~C
Rick W. Allen|Rick Allen|Q18683976|R~Georgia~R~2015-01~~C
Mike Bost||Q6846090|R~Illinois~R~2015-01~~C
Seth Moulton||Q18045052|R~Massachusetts~D~2015-01~~C
John R. Moolenaar|John Moolenaar|Q16194212|R~Michigan~R~2015-01~~C
Debbie Dingell||Q5248232|R~Michigan~D~2015-01~~C
Tom Emmer||Q7815723|R~Minnesota~R~2015-01~~C
David Rouzer||Q5239255|R~North Carolina~R~2015-01~~C
Bonnie Watson Coleman||Q4942457|R~New Jersey~D~2015-01~~C
Elise M. Stefanik|Elise Stefanik|Q18211057|R~New York~R~2015-01~~C
Brendan F. Boyle|Brendan Boyle|Q4960876|R~Pennsylvania~D~2015-01~~C
Brian Babin||Q16979824|R~Texas~R~2015-01~~C
Donald S. Beyer, Jr.|Donald Beyer;Donald S. Beyer;Donald Beyer Jr.|Q3036086|R~Virginia~D~2015-01~~C
Stacey E. Plaskett|Stacey Plaskett|Q18739104|R~U.S. Virgin Islands~D~2015-01~~C
Dan Newhouse||Q16733285|R~Washington~R~2015-01~~C
Glenn Grothman||Q5568836|R~Wisconsin~R~2015-01~~C
Aumua Amata Coleman Radewagen|Aumua Amata Radewagen|Q18684027|R~American Samoa~R~2015-01~~C
Dan Sullivan||Q5218668|r~Arkansas~R~~2020-12~O|s~Arkansas~R~~~O|S~Alaska~R~2015-01~~C
Joni Ernst||Q13475242|S~Iowa~R~2015-01~~C
Thom Tillis||Q7786750|S~North Carolina~R~2015-01~~C
Trent Kelly||Q20204915|R~Mississippi~R~2015-06~~C
Darin LaHood||Q5222780|R~Illinois~R~2015-09~~C
Warren Davidson||Q24458117|R~Ohio~R~2016-06~~C
James Comer||Q6131602|R~Kentucky~R~2016-11~~C
Dwight Evans||Q5318148|R~Pennsylvania~D~2016-11~~C
John Kennedy|John Neely Kennedy|Q6250211|S~Louisiana~R~2017-01~~C
Catherine Cortez Masto||Q5052604|S~Nevada~D~2017-01~~C
Bradley Scott Schneider|Bradley Schneider;Brad Schneider|Q2923426|R~Illinois~D~2013-01~2015-01~C|R~Illinois~D~2017-01~~C
Andy Biggs||Q16199304|R~Arizona~R~2017-01~~C
Ro Khanna||Q7339221|R~California~D~2017-01~~C
Jimmy Panetta||Q27733776|R~California~D~2017-01~~C
Salud O. Carbajal|Salud Carbajal|Q27805429|R~California~D~2017-01~~C
Nanette Diaz Barragán|Nanette Barragán|Q21662745|R~California~D~2017-01~~C
J. Luis Correa|J. Correa|Q6685454|R~California~D~2017-01~~C
Lisa Blunt Rochester||Q26899141|R~Delaware~D~2017-01~2025-01~C|S~Delaware~D~2025-01~~C
Neal P. Dunn|Neal Dunn|Q27733851|R~Florida~R~2017-01~~C
John H. Rutherford|John Rutherford|Q6256043|R~Florida~R~2017-01~~C
Darren Soto||Q5225162|R~Florida~D~2017-01~~C
Brian J. Mast|Brian Mast|Q27733854|R~Florida~R~2017-01~~C
Raja Krishnamoorthi||Q7285471|R~Illinois~D~2017-01~~C
Jim Banks||Q16146788|R~Indiana~R~2017-01~2025-01~C|S~Indiana~R~2025-01~~C
Roger Marshall||Q27923290|R~Kansas~R~2017-01~2021-01~C|S~Kansas~R~2021-01~~C
Clay Higgins||Q25849505|R~Louisiana~R~2017-01~~C
Mike Johnson||Q19880665|R~Louisiana~R~2017-01~~C|r~Louisiana~R~2019-03~~O
Jamie Raskin||Q640835|R~Maryland~D~2017-01~~C
Jack Bergman||Q6262116|R~Michigan~R~2017-01~~C
Ted Budd||Q27733792|R~North Carolina~R~2017-01~2023-01~C|S~North Carolina~R~2023-01~~C
Don Bacon||Q19757583|R~Nebraska~R~2017-01~~C
Josh Gottheimer||Q6288908|R~New Jersey~D~2017-01~~C
Jacky Rosen||Q27825033|R~Nevada~D~2017-01~2019-01~C|S~Nevada~D~2019-01~~C
Adriano Espaillat||Q4685569|R~New York~D~2017-01~~C
Brian K. Fitzpatrick|Brian Fitzpatrick|Q27831059|R~Pennsylvania~R~2017-01~~C
Lloyd Smucker||Q6662742|R~Pennsylvania~R~2017-01~~C
David Kustoff||Q26923148|R~Tennessee~R~2017-01~~C
Vicente Gonzalez||Q27924921|R~Texas~D~2017-01~~C
Jodey C. Arrington|Jodey Arrington|Q6207815|R~Texas~R~2017-01~~C
Pramila Jayapal||Q18978140|R~Washington~D~2017-01~~C
Ron Estes||Q7363747|R~Kansas~R~2017-04~~C
Ralph Norman||Q7287914|R~South Carolina~R~2017-06~~C
Jimmy Gomez||Q6200205|R~California~D~2017-07~~C
John R. Curtis|John Curtis|Q6253810|R~Utah~R~2017-11~2025-01~C|S~Utah~R~2025-01~~C
Tina Smith|Tina Flint Smith|Q18631509|S~Minnesota~D~2018-01~~C
Cindy Hyde-Smith||Q5120540|S~Mississippi~R~2018-04~~C
Michael Cloud||Q55313952|R~Texas~R~2018-07~~C
Troy Balderson||Q16194422|R~Ohio~R~2018-09~~C
Kevin Hern|Kevin R. Hern|Q58333614|R~Oklahoma~R~2018-11~~C
Joseph D. Morelle|Joseph Morelle|Q6285623|R~New York~D~2018-11~~C
Mary Gay Scanlon|Mary Scanlon|Q54611716|R~Pennsylvania~D~2018-11~~C
Ed Case||Q597613|R~Hawaii~D~2019-01~~C
Steven Horsford|Steven A. Horsford|Q3514907|R~Nevada~D~2013-01~2015-01~C|R~Nevada~D~2019-01~~C
Greg Stanton||Q5606289|R~Arizona~D~2019-01~~C
Josh Harder||Q58494468|R~California~D~2019-01~~C
Mike Levin||Q55424854|R~California~D~2019-01~~C
Joe Neguse||Q57242006|R~Colorado~D~2019-01~~C
Jason Crow||Q58323071|R~Colorado~D~2019-01~~C
Jahana Hayes||Q24951316|R~Connecticut~D~2019-01~~C
W. Gregory Steube|W. Steube|Q5606295|R~Florida~R~2019-01~~C
Lucy McBath||Q54358424|R~Georgia~D~2019-01~~C
Russ Fulcher||Q7381134|R~Idaho~R~2019-01~~C
Jesús G. "Chuy" García|Jesús García;Chuy García;Jesús G. García|Q18631698|R~Illinois~D~2019-01~~C
Sean Casten||Q55386655|R~Illinois~D~2019-01~~C
Lauren Underwood||Q48471874|R~Illinois~D~2019-01~~C
James R. Baird|James Baird|Q48813213|R~Indiana~R~2019-01~~C
Sharice Davids||Q58322868|R~Kansas~D~2019-01~~C
Lori Trahan||Q56486676|R~Massachusetts~D~2019-01~~C
Ayanna Pressley||Q13562359|R~Massachusetts~D~2019-01~~C
Elissa Slotkin||Q30323721|R~Michigan~D~2019-01~2025-01~C|S~Michigan~D~2025-01~~C
Haley M. Stevens|Haley Stevens|Q58322563|R~Michigan~D~2019-01~~C
Rashida Tlaib||Q7294939|R~Michigan~D~2019-01~~C
Angie Craig||Q58324174|R~Minnesota~D~2019-01~~C
Ilhan Omar||Q26436159|R~Minnesota~D~2019-01~~C
Pete Stauber||Q55955746|R~Minnesota~R~2019-01~~C
Michael Guest||Q60428645|R~Mississippi~R~2019-01~~C
Chris Pappas||Q5107684|R~New Hampshire~D~2019-01~~C
Jefferson Van Drew||Q6175202|R~New Jersey~R~2019-01~~C
Andy Kim||Q55639180|R~New Jersey~D~2019-01~2024-12~C|S~New Jersey~D~2024-12~~C
Susie Lee||Q58333611|R~Nevada~D~2019-01~~C
Alexandria Ocasio-Cortez||Q55223040|R~New York~D~2019-01~~C
Madeleine Dean||Q6726900|R~Pennsylvania~D~2019-01~~C
Chrissy Houlahan||Q56274180|R~Pennsylvania~D~2019-01~~C
Daniel Meuser||Q5214012|R~Pennsylvania~R~2019-01~~C
John Joyce||Q60428839|R~Pennsylvania~R~2019-01~~C
Guy Reschenthaler||Q22096097|R~Pennsylvania~R~2019-01~~C
William R. Timmons IV|William Timmons;William R. Timmons|Q28837296|R~South Carolina~R~2019-01~~C
Dusty Johnson||Q30015838|R~South Dakota~R~2019-01~~C|r~Colorado~R~2025-01~~O
Tim Burchett||Q7803244|R~Tennessee~R~2019-01~~C
John W. Rose|John Rose|Q33044040|R~Tennessee~R~2019-01~~C
Dan Crenshaw||Q58301995|R~Texas~R~2019-01~~C
Lance Gooden||Q6483406|R~Texas~R~2019-01~~C
Lizzie Fletcher||Q58324313|R~Texas~D~2019-01~~C
Veronica Escobar||Q52274267|R~Texas~D~2019-01~~C
Chip Roy||Q58333615|R~Texas~R~2019-01~~C
Sylvia R. Garcia|Sylvia Garcia|Q13562489|R~Texas~D~2019-01~~C
Ben Cline||Q4885439|R~Virginia~R~2019-01~~C
Kim Schrier||Q58333616|R~Washington~D~2019-01~~C
Bryan Steil||Q58494431|R~Wisconsin~R~2019-01~~C
Carol D. Miller|Carol Miller|Q16145531|R~West Virginia~R~2019-01~~C
Josh Hawley|Joshua Hawley|Q23020745|S~Missouri~R~2019-01~~C
Jared F. Golden|Jared Golden;Jared Forrest Golden|Q41694157|R~Maine~D~2019-01~~C
Gregory F. Murphy|Gregory Murphy;Gregory Francis Murphy|Q23074266|R~North Carolina~R~2019-09~~C
Kweisi Mfume||Q519504|R~Maryland~D~2020-05~~C
Thomas P. Tiffany|Thomas Tiffany|Q7817838|R~Wisconsin~R~2020-05~~C
Mark Kelly||Q357510|S~Arizona~D~2020-12~~C
Cynthia M. Lummis|Cynthia Lummis|Q456064|R~Wyoming~R~2009-01~2017-01~C|S~Wyoming~R~2021-01~~C
Darrell Issa|Darrell E. Issa|Q1166592|R~California~R~2001-01~2019-01~C|R~California~R~2021-01~~C
Pete Sessions|Pete A. Sessions|Q437852|R~Texas~R~1997-01~2019-01~C|R~Texas~R~2021-01~~C
David G. Valadao|David Valadao|Q3528567|R~California~R~2013-01~2019-01~C|R~California~R~2021-01~~C
Tommy Tuberville|Tommy Hawley Tuberville|Q7819948|S~Alabama~R~2021-01~~C
Bill Hagerty|Bill Francis Hagerty|Q27734214|S~Tennessee~R~2021-01~~C
Barry Moore||Q63198048|R~Alabama~R~2021-01~~C
Jay Obernolte|Jay Phillip Obernolte|Q16849797|R~California~R~2021-01~~C
Young Kim|Young Oak Kim|Q19662859|R~California~R~2021-01~~C
Sara Jacobs||Q50825637|R~California~D~2021-01~~C
Lauren Boebert|Lauren Opal Boebert|Q96761544|R~Colorado~R~2021-01~~C
Kat Cammack|Katherine Cammack|Q98523243|R~Florida~R~2021-01~~C
Scott Franklin|C. Franklin;C. Scott Franklin|Q101198561|R~Florida~R~2021-01~~C
Byron Donalds|Byron Lowell Donalds|Q59726216|R~Florida~R~2021-01~~C
Carlos A. Gimenez|Carlos Gimenez|Q5041653|R~Florida~R~2021-01~~C
Maria Elvira Salazar|Maria Salazar|Q6003715|R~Florida~R~2021-01~~C
Nikema Williams|Nikema Natassha Williams|Q56486570|R~Georgia~D~2021-01~~C
Andrew S. Clyde|Andrew Clyde|Q102277679|R~Georgia~R~2021-01~~C
Ashley Hinson||Q60713905|R~Iowa~R~2021-01~~C
Mariannette Miller-Meeks|Mariannette Jane Miller-Meeks|Q58495662|R~Iowa~R~2021-01~~C
Randy Feenstra|Randy L. Feenstra|Q7292187|R~Iowa~R~2021-01~~C
Mary E. Miller|Mary Miller|Q101204553|R~Illinois~R~2021-01~~C
Frank J. Mrvan|Frank Mrvan;Frank John Mrvan|Q96077897|R~Indiana~D~2021-01~~C
Victoria Spartz||Q44059867|R~Indiana~R~2021-01~~C
Tracey Mann|Tracey Robert Mann|Q48767554|R~Kansas~R~2021-01~~C
Jake Auchincloss|Jake Daniel Auchincloss|Q101196632|R~Massachusetts~D~2021-01~~C
Lisa C. McClain|Lisa McClain|Q102184540|R~Michigan~R~2021-01~~C
Michelle Fischbach|Michelle Louise Helene Fischbach|Q6837025|R~Minnesota~R~2021-01~~C
Deborah K. Ross|Deborah Ross;Deborah Koff Ross|Q5248285|R~North Carolina~D~2021-01~~C
Teresa Leger Fernandez||Q96054905|R~New Mexico~D~2021-01~~C
Andrew R. Garbarino|Andrew Garbarino|Q21257859|R~New York~R~2021-01~~C
Nicole Malliotakis||Q7030112|R~New York~R~2021-01~~C
Ritchie Torres|Ritchie John Torres|Q16205227|R~New York~D~2021-01~~C
Stephanie I. Bice|Stephanie Bice|Q60190894|R~Oklahoma~R~2021-01~~C
Cliff Bentz|Cliff Stewart Bentz|Q5132536|R~Oregon~R~2021-01~~C
Nancy Mace|Nancy Ruth Mace|Q6962831|R~South Carolina~R~2021-01~~C
Diana Harshbarger||Q101197341|R~Tennessee~R~2021-01~~C
Pat Fallon|Patrick Fallon;Patrick Edward Fallon|Q16196923|R~Texas~R~2021-01~~C
August Pfluger|August Lee Pfluger;August Pfluger II|Q101196462|R~Texas~R~2021-01~~C
Ronny Jackson|Ronny Lynn Jackson|Q47270118|R~Texas~R~2021-01~~C
Troy E. Nehls|Troy Nehls|Q96741441|R~Texas~R~2021-01~~C
Beth Van Duyne|Beth Ann Van Duyne|Q66309702|R~Texas~R~2021-01~~C
Blake D. Moore|Blake Moore;Blake David Moore|Q101196971|R~Utah~R~2021-01~~C
Burgess Owens|Clarence Owens|Q4998602|R~Utah~R~2021-01~~C
Marilyn Strickland||Q1898180|R~Washington~D~2021-01~~C
Scott Fitzgerald|Scott L. Fitzgerald|Q7436650|R~Wisconsin~R~2021-01~~C
Alex Padilla|Alejandro Padilla|Q4717593|S~California~D~2021-01~~C
Jon Ossoff||Q28839536|S~Georgia~D~2021-01~~C
Raphael G. Warnock|Raphael Warnock;Raphael Gamaliel Warnock|Q84146599|S~Georgia~D~2021-01~~C
Claudia Tenney||Q5129263|R~New York~R~2017-01~2019-01~C|R~New York~R~2021-02~~C
Julia Letlow||Q106089241|R~Louisiana~R~2021-04~~C
Troy A. Carter|Troy Carter;Troy Anthony Carter|Q7846787|R~Louisiana~D~2021-05~~C
Melanie A. Stansbury|Melanie Stansbury;Melanie Ann Stansbury|Q96184996|R~New Mexico~D~2021-06~~C
Jake Ellzey||Q105061782|R~Texas~R~2021-07~~C
Shontel M. Brown|Shontel Brown|Q107863952|R~Ohio~D~2021-11~~C
Mike Carey||Q108010312|R~Ohio~R~2021-11~~C
Mike Flood||Q6846855|R~Nebraska~R~2022-07~~C
Brad Finstad||Q111159803|R~Minnesota~R~2022-08~~C
Patrick Ryan||Q113587887|R~New York~D~2022-09~~C
Rudy Yakym III|Rudy Yakym|Q115137719|R~Indiana~R~2022-11~~C
Katie Boyd Britt|Katie Britt;Katie Elizabeth Britt|Q111285444|S~Alabama~R~2023-01~~C
Eric Schmitt|Eric Stephen Schmitt|Q5387455|S~Missouri~R~2023-01~~C
John Fetterman|John Karl Fetterman|Q3181500|S~Pennsylvania~D~2023-01~~C
Dale W. Strong|Dale Strong|Q115137374|R~Alabama~R~2023-01~~C
Elijah Crane|Eli Crane|Q115155633|R~Arizona~R~2023-01~~C
Juan Ciscomani|Juan Guadaloupe Ciscomani|Q115220916|R~Arizona~R~2023-01~~C
Kevin Kiley|Kevin Patrick Kiley|Q27987136|R~California~I~2023-01~~C
Kevin Mullin||Q6397046|R~California~D~2023-01~~C
Sydney Kamlager-Dove|Sydney Kai Kamlager-Dove|Q20177418|R~California~D~2023-01~~C
Robert Garcia|Robert Julio Garcia;R. Garcia|Q16204904|Y~Long Beach, California~D~~2022-06~O|R~California~D~2023-01~~C|r~California~D~2024-12~~O
Brittany Pettersen|Brittany Louise Pettersen|Q16734469|R~Colorado~D~2023-01~~C
Aaron Bean|Aaron Paul Bean|Q4661833|R~Florida~R~2023-01~~C
Cory Mills||Q115137377|R~Florida~R~2023-01~~C
Maxwell Frost|Maxwell Alejandro Frost|Q113587724|R~Florida~D~2023-01~~C
Anna Paulina Luna|Anna Luna|Q112805534|R~Florida~R~2023-01~~C
Laurel M. Lee|Laurel Lee;Laurel Frances Lee|Q61483038|R~Florida~R~2023-01~~C
Jared Moskowitz|Jared Evan Moskowitz|Q16221073|R~Florida~D~2023-01~~C
Richard McCormick|Rich McCormick;Rich Dean McCormick|Q115474083|R~Georgia~R~2023-01~~C
Mike Collins|Mike Allen Collins;Mike Collins Jr.|Q115806750|R~Georgia~R~2023-01~~C
James C. Moylan|James (Jim) Moylan;James (Jim) Camacho Moylan|Q114108969|R~Guam~R~2023-01~~C
Jill N. Tokuda|Jill Tokuda;Jill Naomi Tokuda|Q13562293|R~Hawaii~D~2023-01~~C
Zachary Nunn|Zachary (Zach) Nunn;Zachary (Zach) Martin Nunn|Q84719792|R~Iowa~R~2023-01~~C
Jonathan L. Jackson|Jonathan Jackson;Jonathan Luther Jackson|Q6273473|R~Illinois~D~2023-01~~C
Delia C. Ramirez|Delia Ramirez;Delia Catalina Ramirez|Q58416610|R~Illinois~D~2023-01~~C
Nikki Budzinski|Nicole (Nikki) Budzinski;Nicole (Nikki) Jai Budzinski|Q111342337|R~Illinois~D~2023-01~~C
Eric Sorensen||Q115182513|R~Illinois~D~2023-01~~C
Erin Houchin|Erin Suzanne Houchin|Q20676994|R~Indiana~R~2023-01~~C
Morgan McGarvey||Q16732298|R~Kentucky~D~2023-01~~C
Glenn Ivey|Glenn Frederick Ivey|Q22004572|R~Maryland~D~2023-01~~C
Hillary J. Scholten|Hillary Scholten;Hillary Jeanne Scholten|Q115137368|R~Michigan~D~2023-01~~C
John James|John Edwards James|Q56027187|R~Michigan~R~2023-01~~C
Shri Thanedar||Q7503912|R~Michigan~D~2023-01~~C
Mark Alford|Mark Allen Alford|Q115137637|R~Missouri~R~2023-01~~C
Eric Burlison|Eric Wayne Burlison|Q5386212|R~Missouri~R~2023-01~~C
Mike Ezell||Q115137554|R~Mississippi~R~2023-01~~C
Donald G. Davis|Donald Davis;Donald Gene Davis|Q5294403|R~North Carolina~D~2023-01~~C
Valerie P. Foushee|Valerie Foushee;Valerie Jean Foushee|Q16729064|R~North Carolina~D~2023-01~~C
Chuck Edwards|Charles (Chuck) Edwards;Charles (Chuck) Marion Edwards|Q55065043|R~North Carolina~R~2023-01~~C
Thomas H. Kean, Jr.|Thomas Kean;Thomas Howard Kean;Thomas Kean Jr.|Q7791445|R~New Jersey~R~2023-01~~C
Robert Menendez|Robert Jacobsen Menendez;Robert Menendez Jr.;Robert Menéndez;Bob Menéndez|Q115137457|S~New Jersey~D~2006-01~?~U|R~New Jersey~D~2023-01~~C
Gabe Vasquez|Gabriel (Gabe) Vasquez|Q115155647|R~New Mexico~D~2023-01~~C
Nick LaLota|Nicolas LaLota;Nicolas Joseph LaLota|Q115168182|R~New York~R~2023-01~~C
Daniel S. Goldman|Dan Goldman;Dan Sachs Goldman|Q74849175|R~New York~D~2023-01~~C
Michael Lawler|Michael Vincent Lawler|Q105179052|R~New York~R~2023-01~~C
Nicholas A. Langworthy|Nicholas Langworthy|Q55356856|R~New York~R~2023-01~~C
Greg Landsman|Greg John Landsman|Q115180677|R~Ohio~D~2023-01~~C
Max L. Miller|Max Miller;Max Leonard Miller|Q106522145|R~Ohio~R~2023-01~~C
Emilia Strong Sykes|Emilia Sykes|Q18637943|R~Ohio~D~2023-01~~C
Josh Brecheen|Josh Chad Brecheen|Q6288704|R~Oklahoma~R~2023-01~~C
Val T. Hoyle|Valerie Hoyle;Valerie Anne Hoyle|Q7909103|R~Oregon~D~2023-01~~C
Andrea Salinas|Andrea Rose Salinas|Q39791512|R~Oregon~D~2023-01~~C
Summer L. Lee|Summer Lee;Summer Lynn Lee|Q56222614|R~Pennsylvania~D~2023-01~~C
Christopher R. Deluzio|Chris Deluzio;Chris Raphael Deluzio|Q115181700|R~Pennsylvania~D~2023-01~~C
Seth Magaziner|Seth Michael Magaziner|Q16222460|R~Rhode Island~D~2023-01~~C
Russell Fry|Russell William Fry|Q96015883|R~South Carolina~R~2023-01~~C
Andrew Ogles|Andrew Ogles IV|Q111623114|R~Tennessee~R~2023-01~~C
Nathaniel Moran|Nathaniel Quentin Moran|Q115137468|R~Texas~R~2023-01~~C
Keith Self|Keith Alan Self|Q115137462|R~Texas~R~2023-01~~C
Morgan Luttrell|Morgan Joe Luttrell|Q115137460|R~Texas~R~2023-01~~C
Monica De La Cruz|Mónica De La Cruz|Q115496109|R~Texas~R~2023-01~~C
Jasmine Crockett|Jasmine Felicia Crockett|Q101428652|R~Texas~D~2023-01~~C
Greg Casar|Gregorio Casar;Gregorio Eduardo Casar|Q104148369|R~Texas~D~2023-01~~C
Wesley Hunt|Wesley Parish Hunt|Q110434665|R~Texas~R~2023-01~~C
Jennifer A. Kiggans|Jennifer Kiggans;Jennifer Ann Kiggans|Q83119566|R~Virginia~R~2023-01~~C
Becca Balint|Becca A. Balint|Q28137193|R~Vermont~D~2023-01~~C
Marie Gluesenkamp Perez||Q113686944|R~Washington~D~2023-01~~C
Derrick Van Orden|Derrick Francis Van Orden|Q115155627|R~Wisconsin~R~2023-01~~C
Harriet M. Hageman|Harriet Hageman;Harriet Maxine Hageman|Q110815967|R~Wyoming~R~2023-01~~C
Jennifer L. McClellan|Jennifer McClellan|Q6178602|R~Virginia~D~2023-03~~C
Gabe Amo||Q118901875|R~Rhode Island~D~2023-11~~C
Celeste Maloy||Q119578731|R~Utah~R~2023-11~~C
Thomas R. Suozzi|Thomas Suozzi|Q7794276|R~New York~D~2017-01~~C
Timothy M. Kennedy|Timothy Kennedy|Q7807373|R~New York~D~2024-05~~C
Vince Fong||Q27916201|R~California~R~2024-06~~C
Michael A. Rulli|Michael Rulli|Q63170062|R~Ohio~R~2024-06~~C
LaMonica McIver||Q130323710|R~New Jersey~D~2024-09~~C
Tony Wied||Q131033476|R~Wisconsin~R~2024-11~~C
Cleo Fields||Q1100451|R~Louisiana~D~2025-01~~C
Marlin A. Stutzman|Marlin Stutzman|Q1902106|R~Indiana~R~2010-11~2017-01~C|R~Indiana~R~2025-01~~C
Gilbert Ray Cisneros, Jr.|Gilbert Cisneros;Gilbert Ray Cisneros|Q54958760|R~California~D~2019-01~2021-01~C|R~California~D~2025-01~~C
Angela D. Alsobrooks|Angela Alsobrooks;Angela Deneece Alsobrooks|Q58755148|S~Maryland~D~2025-01~~C
Tim Sheehy|Tim Patrick Sheehy|Q124433916|S~Montana~R~2025-01~~C
Bernie Moreno||Q124858476|S~Ohio~R~2025-01~~C
David McCormick|Dave McCormick;Dave Harold McCormick|Q5234544|S~Pennsylvania~R~2025-01~~C
Nicholas J. Begich III|Nicholas Begich;Nicholas Joseph Begich;Nicholas Begich III|Q113676482|R~Alaska~R~2025-01~~C
Shomari Figures|Shomari Coleman Figures|Q129431158|R~Alabama~D~2025-01~~C
Yassamin Ansari||Q122226202|R~Arizona~D~2025-01~~C
Abraham J. Hamadeh|Abraham Hamadeh;Abraham Jamal Hamadeh|Q124307977|R~Arizona~R~2025-01~~C
Lateefah Simon|Lateefah Aaliyah Simon|Q6495426|R~California~D~2025-01~~C
Adam Gray|Adam Channing Gray|Q3000097|R~California~D~2025-01~~C
Sam T. Liccardo|Sam Liccardo;Sam Theodore Liccardo|Q16731481|R~California~D~2025-01~~C
George Whitesides|George Thomas Whitesides|Q3511804|R~California~D~2025-01~~C
Luz M. Rivas|Luz Rivas;Luz Maria Rivas|Q54861699|R~California~D~2025-01~~C
Laura Friedman|Laura Syril Friedman|Q6498920|R~California~D~2025-01~~C
Derek Tran|Derek Truyen Tran|Q131339671|R~California~D~2025-01~~C
Dave Min|Dave Kunnghee Min|Q31213321|R~California~D~2025-01~~C
Jeff Hurd|Jeff Stephen Hurd|Q131101500|R~Colorado~R~2025-01~~C
Jeff Crank|Jeff George Crank|Q27663361|R~Colorado~R~2025-01~~C
Gabe Evans||Q115458993|R~Colorado~R~2025-01~~C
Sarah McBride|Sarah Elizabeth McBride|Q17011236|R~Delaware~D~2025-01~~C
Mike Haridopolos|Mike John Haridopolos|Q6847137|R~Florida~R~2025-01~~C
Brian Jack|Brian Timothy Jack|Q86493775|R~Georgia~R~2025-01~~C
Jefferson Shreve|Jefferson Scott Shreve|Q130979817|R~Indiana~R~2025-01~~C
Mark B. Messmer|Mark Messmer|Q6768869|R~Indiana~R~2025-01~~C
Derek Schmidt|Derek Larkin Schmidt|Q5262335|R~Kansas~R~2025-01~~C
Johnny Olszewski, Jr.|Johnny Olszewski;Johnny Anthony Olszewski;Johnny Olszewski Jr.|Q6217866|R~Maryland~D~2025-01~~C
Sarah Elfreth|Sarah Kelly Elfreth|Q61970401|R~Maryland~D~2025-01~~C
April McClain Delaney|April Lynn McClain Delaney|Q125935301|R~Maryland~D~2025-01~~C
Tom Barrett|Tom More Barrett|Q18684588|R~Michigan~R~2025-01~~C
Kristen McDonald Rivet|Kristen Lee McDonald Rivet|Q115227000|R~Michigan~D~2025-01~~C
Kelly Morrison|Kelly Louise Morrison|Q58416636|R~Minnesota~D~2025-01~~C
Wesley Bell|Wesley Jonell-Cleavon Bell|Q23806350|R~Missouri~D~2025-01~~C
Robert F. Onder, Jr.|Robert Onder;Robert F. Onder;Robert Onder Jr.|Q27064117|R~Missouri~R~2025-01~~C
Kimberlyn King-Hinds|Kimberlyn Kay King-Hinds|Q130942218|R~Northern Mariana Islands~R~2025-01~~C
Troy Downing|Troy Bryan Downing|Q103158011|R~Montana~R~2025-01~~C
Addison P. McDowell|Addison McDowell;Addison Parker McDowell|Q130979819|R~North Carolina~R~2025-01~~C
Mark Harris|Mark Everette Harris|Q55622212|s~Idaho~R~~~O|R~North Carolina~R~2025-01~~C
Pat Harrigan||Q131179069|R~North Carolina~R~2025-01~~C
Brad Knott||Q130979816|R~North Carolina~R~2025-01~~C
Tim Moore|Tim Keith Moore|Q7804002|R~North Carolina~R~2025-01~~C
Julie Fedorchak|Julie Ann Fedorchak|Q37824664|R~North Dakota~R~2025-01~~C
Maggie Goodlander|Maggie Vivian Goodlander|Q126718734|R~New Hampshire~D~2025-01~~C
Herbert C. Conaway, Jr.|Herbert Conaway;Herbert Clark Hoover Conaway;Herbert Conaway Jr.|Q14596151|R~New Jersey~D~2025-01~~C
Nellie Pou|Nellie Avila Pou|Q6990132|R~New Jersey~D~2025-01~~C
Laura Gillen|Laura Anne Gillen|Q131105202|R~New York~D~2025-01~~C
George Latimer|George Stephen Latimer|Q5544169|R~New York~D~2025-01~~C
Josh Riley|Josh Paul Riley|Q113988129|R~New York~D~2025-01~~C
John W. Mannion|John Mannion|Q106089566|R~New York~D~2025-01~~C
David J. Taylor|David Taylor|Q131123679|R~Ohio~R~2025-01~~C
Maxine Dexter|Maxine Elizabeth Dexter|Q96777172|R~Oregon~D~2025-01~~C
Janelle S. Bynum|Janelle Bynum|Q28507879|R~Oregon~D~2025-01~~C
Ryan Mackenzie|Ryan Edward Mackenzie|Q7384273|R~Pennsylvania~R~2025-01~~C
Robert P. Bresnahan, Jr.|Robert Bresnahan;Robert P. Bresnahan;Robert Bresnahan Jr.|Q130963821|R~Pennsylvania~R~2025-01~~C
Pablo José Hernández|Pablo José Hernández Rivera|Q130997176|R~Puerto Rico~D~2025-01~~C
Sheri Biggs|Sheri Lynn Biggs|Q130979821|R~South Carolina~R~2025-01~~C
Craig A. Goldman|Craig Goldman|Q16199453|R~Texas~R~2025-01~~C
Brandon Gill|Brandon Gene Gill|Q124753679|R~Texas~R~2025-01~~C
Julie Johnson|Julie Elizabeth Johnson|Q64753063|R~Texas~D~2025-01~~C
Mike Kennedy|Mike Steven Kennedy|Q16730723|R~Utah~R~2025-01~~C
John J. McGuire III|John McGuire;John J. McGuire;John McGuire III|Q47545631|R~Virginia~R~2025-01~~C
Eugene Simon Vindman|Eugene Vindman|Q112610369|R~Virginia~D~2025-01~~C
Suhas Subramanyam||Q83250082|R~Virginia~D~2025-01~~C
Michael Baumgartner|Michael James Baumgartner|Q6828508|R~Washington~R~2025-01~~C
Emily Randall|Emily Elissa Randall|Q60473885|R~Washington~D~2025-01~~C
Riley M. Moore|Riley Moore|Q93769958|R~West Virginia~R~2025-01~~C
Jon Husted|Jon Allen Husted|Q6270269|S~Ohio~R~2025-01~~C
Ashley Moody|Ashley Brooke Moody|Q58333626|S~Florida~R~2025-01~~C
Jimmy Patronis|Jimmy Theo Patronis;Jimmy Patronis Jr.|Q6201036|R~Florida~R~2025-04~~C
Randy Fine|Randall Fine;Randall Adam Fine|Q59240328|R~Florida~R~2025-04~~C
James R. Walkinshaw|James Walkinshaw|Q135132001|R~Virginia~D~2025-09~~C
Adelita S. Grijalva|Adelita Grijalva|Q134612342|R~Arizona~D~2025-11~~C
Matt Van Epps||Q136749822|R~Tennessee~R~2025-12~~C
Christian D. Menefee|Christian Menefee;Christian Dashaun Menefee|Q114397549|R~Texas~D~2026-02~~C
Alan Armstrong||Q138781196|S~Oklahoma~R~2026-03~~C
Clay Fuller||Q138355765|R~Georgia~R~2026-04~~C
Analilia Mejia||Q138142530|R~New Jersey~D~2026-04~~C
James Gallagher|||r~California~R~2014-12~~O|R~California~R~2026-06~~C
George Bush|George Walker Bush|Q207|P~United States~R~2001-01~2009-01~C
Sherrod Brown|||S~Ohio~D~2007-01~?~U
Benjamin L. Cardin|Benjamin Cardin||S~Maryland~D~2007-01~?~U
Thomas R. Carper|Thomas Carper;Thomas Richard Carper||S~Delaware~D~2001-01~?~U
Robert P. Casey, Jr.|Robert Casey;Bob Casey;Robert P. Casey;Robert Casey Jr.||S~Pennsylvania~D~2007-01~?~U
Bob Corker|||S~Tennessee~R~2007-01~?~U
Dianne Feinstein|||S~California~D~1992-11~?~U
Orrin G. Hatch|Orrin Hatch||S~Utah~R~1977-01~?~U
Claire McCaskill|||S~Missouri~D~2007-01~?~U
Debbie Stabenow|Debbie Ann Stabenow||S~Michigan~D~2001-01~?~U
Jon Tester|||S~Montana~D~2007-01~?~U
Lamar Alexander|||S~Tennessee~R~2003-01~?~U
Thad Cochran|||S~Mississippi~R~1979-01~?~U
Michael B. Enzi|Michael Enzi||S~Wyoming~R~1997-01~?~U
James M. Inhofe|James Inhofe;Jim Inhofe||S~Oklahoma~R~1994-01~?~U
Pat Roberts|||S~Kansas~R~1997-01~?~U
Tom Udall|Tom S. Udall||R~New Mexico~D~1999-01~2009-01~U|S~New Mexico~D~2009-01~?~U
Al Franken|Alan Franken;Alan Stuart Franken||S~Minnesota~D~2009-07~?~U
Justin Amash|||R~Michigan~R~2011-01~?~U
Lou Barletta|||R~Pennsylvania~R~2011-01~?~U
Joe Barton|Joe Linus Barton||R~Texas~R~1985-01~?~U
Karen Bass|||r~California~D~2009-01~2010-12~O|R~California~D~2011-01~?~U|Y~Los Angeles, California~D~2022-12~~O
Dan Benishek|||R~Michigan~R~2011-01~?~U
Rob Bishop|||R~Utah~R~2003-01~?~U|r~Utah~R~2026-05~~O
Diane Black|||R~Tennessee~R~2011-01~?~U
Earl Blumenauer|||R~Oregon~D~1996-05~?~U
Roy Blunt|||R~Missouri~R~1997-01~2010-12~U|S~Missouri~R~2011-01~?~U
John A. Boehner|John Boehner||R~Ohio~R~1991-01~?~U
Madeleine Z. Bordallo|Madeleine Bordallo||R~Guam~D~2003-01~?~U
Charles W. Boustany Jr.|Charles Boustany;Charles W. Boustany;Charles Boustany Jr.||R~Louisiana~R~2005-01~?~U
Barbara Boxer|||S~California~D~1993-01~?~U
Kevin Brady|Kevin P. Brady||R~Texas~R~1997-01~?~U
Robert A. Brady|Robert Brady;Robert Alan Brady||R~Pennsylvania~D~1998-05~?~U
Mo Brooks|||R~Alabama~R~2011-01~?~U
Corrine Brown|||R~Florida~D~1993-01~?~U
Larry Bucshon|||R~Indiana~R~2011-01~?~U
Michael C. Burgess|Michael Burgess||R~Texas~R~2003-01~?~U
Richard Burr|Richard M. Burr||S~North Carolina~R~2005-01~?~U
G. K. Butterfield|George Butterfield;G.K. Butterfield;George Kenneth Butterfield;George Butterfield Jr.||R~North Carolina~D~2004-07~?~U
Lois Capps|||R~California~D~1998-03~?~U
Michael E. Capuano|Michael Capuano||R~Massachusetts~D~1999-01~?~U
Steve Chabot|Steve J. Chabot||R~Ohio~R~1995-01~2009-01~U|R~Ohio~R~2011-01~?~U
Jason Chaffetz|||R~Utah~R~2009-01~?~U
David N. Cicilline|David Cicilline||R~Rhode Island~D~2011-01~?~U
Wm. Lacy Clay|Wm. Clay;Wm. Clay Jr.||R~Missouri~D~2001-01~?~U
Daniel Coats|Daniel Ray Coats||S~Indiana~R~2011-01~?~U
Mike Coffman|||Y~Aurora, Colorado~R~~2023-11~O|R~Colorado~R~2009-01~?~U
K. Michael Conaway|K. Conaway||R~Texas~R~2005-01~?~U
Gerald E. Connolly|Gerald Connolly||R~Virginia~D~2009-01~?~U
John Conyers Jr.|John Conyers||R~Michigan~D~1965-01~?~U
Jim Cooper|||R~Tennessee~D~2003-01~?~U
Ander Crenshaw|||R~Florida~R~2001-01~?~U
Joseph Crowley|Joe Crowley||R~New York~D~1999-01~?~U
John Abney Culberson|John Culberson||R~Texas~R~2001-01~?~U
Elijah E. Cummings|Elijah Cummings||R~Maryland~D~1996-04~?~U
Susan A. Davis|Susan Davis||R~California~D~2001-01~?~U
Peter A. DeFazio|Peter DeFazio||R~Oregon~D~1987-01~?~U
Jeff Denham|||R~California~R~2011-01~?~U
Charles W. Dent|Charles Dent||R~Pennsylvania~R~2005-01~?~U
Theodore E. Deutch|Theodore Deutch||R~Florida~D~2010-04~?~U
Joe Donnelly|||R~Indiana~D~2007-01~2013-01~U|S~Indiana~D~2013-01~?~U
Michael F. Doyle|Michael Doyle;Mike Doyle;Michael Doyle Jr.||R~Pennsylvania~D~1995-01~?~U
Jeff Duncan|||R~South Carolina~R~2011-01~?~U
John J. Duncan Jr.|John Duncan;Jimmy Duncan;John J. Duncan;John Duncan Jr.||R~Tennessee~R~1988-11~?~U
Donna F. Edwards|Donna Edwards||R~Maryland~D~2008-06~?~U
Keith Ellison|Keith Maurice Ellison||R~Minnesota~D~2007-01~?~U|A~Minnesota~D~2019-01~~O
Renee L. Ellmers|Renee Ellmers||R~North Carolina~R~2011-01~?~U
Eliot L. Engel|Eliot Engel||R~New York~D~1989-01~?~U
Anna G. Eshoo|Anna Eshoo||R~California~D~1993-01~?~U
Blake Farenthold|||R~Texas~R~2011-01~?~U
Sam Farr|||R~California~D~1993-06~?~U
Chaka Fattah|||R~Pennsylvania~D~1995-01~?~U
Stephen Lee Fincher|Stephen Fincher||R~Tennessee~R~2011-01~?~U
Michael G. Fitzpatrick|Michael Fitzpatrick||R~Pennsylvania~R~2011-01~?~U
Jeff Flake|||R~Arizona~R~2001-01~2013-01~U|S~Arizona~R~2013-01~?~U
John Fleming|||R~Louisiana~R~2009-01~?~U
Bill Flores|||R~Texas~R~2011-01~?~U
J. Randy Forbes|J. Forbes||R~Virginia~R~2001-06~?~U
Jeff Fortenberry|Jeff Lane Fortenberry||R~Nebraska~R~2005-01~?~U
Trent Franks|||R~Arizona~R~2003-01~?~U
Rodney P. Frelinghuysen|Rodney Frelinghuysen||R~New Jersey~R~1995-01~?~U
Cory Gardner|||R~Colorado~R~2011-01~2015-01~U|S~Colorado~R~2015-01~?~U
Scott Garrett|||R~New Jersey~R~2003-01~?~U
Bob Gibbs|||R~Ohio~R~2011-01~?~U
Christopher P. Gibson|Christopher Gibson||R~New York~R~2011-01~?~U
Louie Gohmert|Louie B. Gohmert;Louie Gohmert Jr.||R~Texas~R~2005-01~?~U
Bob Goodlatte|Bob W. Goodlatte||R~Virginia~R~1993-01~?~U
Trey Gowdy|||R~South Carolina~R~2011-01~?~U
Kay Granger|||R~Texas~R~1997-01~?~U
Tom Graves|||R~Georgia~R~2010-06~?~U
Gene Green|Gene Eugene Green||R~Texas~D~1993-01~?~U
Raúl M. Grijalva|Raúl Grijalva||R~Arizona~D~2003-01~?~U
Luis V. Gutiérrez|Luis Gutiérrez||R~Illinois~D~1993-01~?~U
Richard L. Hanna|Richard Hanna||R~New York~R~2011-01~?~U
Gregg Harper|||R~Mississippi~R~2009-01~?~U
Vicky Hartzler|||R~Missouri~R~2011-01~?~U
Alcee L. Hastings|Alcee Hastings||R~Florida~D~1993-01~?~U
Joseph J. Heck|Joseph Heck||R~Nevada~R~2011-01~?~U
Jeb Hensarling|||R~Texas~R~2003-01~?~U
Jaime Herrera Beutler|||R~Washington~R~2011-01~?~U
Brian Higgins|Brian M. Higgins||R~New York~D~2005-01~?~U
Rubén Hinojosa|Rubén E. Hinojosa||R~Texas~D~1997-01~?~U
Michael M. Honda|Michael Honda;Mike Honda||R~California~D~2001-01~?~U
Tim Huelskamp|||R~Kansas~R~2011-01~?~U
Randy Hultgren|||R~Illinois~R~2011-01~?~U
Duncan Hunter|Duncan D. Hunter;Duncan L. Hunter||R~California~R~1981-01~?~U
Robert Hurt|||R~Virginia~R~2011-01~?~U
Johnny Isakson|John Isakson;John H. Isakson||S~Georgia~R~2005-01~?~U
Steve Israel|Steve J. Israel||R~New York~D~2001-01~?~U
Sheila Jackson Lee|||R~Texas~D~1995-01~?~U
Lynn Jenkins|||R~Kansas~R~2009-01~?~U
Bill Johnson|||R~Ohio~R~2011-01~?~U
Eddie Bernice Johnson|Eddie Johnson||R~Texas~D~1993-01~?~U
Sam Johnson|Sam Robert Johnson||R~Texas~R~1991-01~?~U
Walter B. Jones|Walter Jones;Walter Jones Jr.||R~North Carolina~R~1995-01~?~U
Ron Kind|Ron James Kind||R~Wisconsin~D~1997-01~?~U
Peter T. King|Peter King;Pete King||R~New York~R~1993-01~?~U
Steve King|Steve A. King||R~Iowa~R~2003-01~?~U
Adam Kinzinger|||R~Illinois~R~2011-01~?~U
Mark Kirk|Mark Steven Kirk||R~Illinois~R~2001-01~2010-11~U|S~Illinois~R~2010-11~?~U
John Kline|John Paul Kline||R~Minnesota~R~2003-01~?~U
Raúl R. Labrador|Raúl Labrador||R~Idaho~R~2011-01~?~U
Doug Lamborn|||R~Colorado~R~2007-01~?~U
Leonard Lance|||R~New Jersey~R~2009-01~?~U
James R. Langevin|James Langevin;Jim Langevin||R~Rhode Island~D~2001-01~?~U
Patrick J. Leahy|Patrick Leahy||S~Vermont~D~1975-01~?~U
Barbara Lee|||Y~Oakland, California~D~~~O|R~California~D~1998-04~?~U
Sander M. Levin|Sander Levin||R~Michigan~D~1983-01~?~U
John Lewis|John R. Lewis||R~Georgia~D~1987-01~?~U
Daniel Lipinski|Daniel William Lipinski||R~Illinois~D~2005-01~?~U
Frank A. LoBiondo|Frank LoBiondo||R~New Jersey~R~1995-01~?~U
David Loebsack|||R~Iowa~D~2007-01~?~U
Billy Long|||R~Missouri~R~2011-01~?~U
Nita M. Lowey|Nita Lowey||R~New York~D~1989-01~?~U
Blaine Luetkemeyer|||R~Missouri~R~2009-01~?~U
Carolyn B. Maloney|Carolyn Maloney||R~New York~D~1993-01~?~U
Kenny Marchant|Kenny Ewell Marchant||R~Texas~R~2005-01~?~U
Tom Marino|||R~Pennsylvania~R~2011-01~?~U
Kevin McCarthy|||R~California~R~2007-01~?~U
Jim McDermott|Jim A. McDermott||R~Washington~D~1989-01~?~U
Patrick T. McHenry|Patrick McHenry||R~North Carolina~R~2005-01~?~U
David B. McKinley|David McKinley||R~West Virginia~R~2011-01~?~U
Cathy McMorris Rodgers|||R~Washington~R~2005-01~?~U
Jerry McNerney|||R~California~D~2007-01~?~U|s~California~D~2024-12~~O
Patrick Meehan|||R~Pennsylvania~R~2011-01~?~U
John L. Mica|John Mica||R~Florida~R~1993-01~?~U
Barbara A. Mikulski|Barbara Mikulski||S~Maryland~D~1987-01~?~U
Candice S. Miller|Candice Miller||R~Michigan~R~2003-01~?~U
Jeff Miller|||R~Florida~R~2001-10~?~U
Tim Murphy|||R~Pennsylvania~R~2003-01~?~U
Grace F. Napolitano|Grace Napolitano||R~California~D~1999-01~?~U
Randy Neugebauer|||R~Texas~R~2003-06~?~U
Richard B. Nugent|Richard Nugent||R~Florida~R~2011-01~?~U
Devin Nunes|Devin G. Nunes||R~California~R~2003-01~?~U
Pete Olson|||R~Texas~R~2009-01~?~U
Steven M. Palazzo|Steven Palazzo||R~Mississippi~R~2011-01~?~U
Bill Pascrell Jr.|Bill Pascrell;Bill J. Pascrell||R~New Jersey~D~1997-01~?~U
Erik Paulsen|||R~Minnesota~R~2009-01~?~U
Stevan Pearce|Steve Pearce;Stevan E. Pearce||R~New Mexico~R~2003-01~2009-01~U|R~New Mexico~R~2011-01~?~U
Ed Perlmutter|||R~Colorado~D~2007-01~?~U
Collin C. Peterson|Collin Peterson;Collin Clark Peterson||R~Minnesota~D~1991-01~?~U
Joseph R. Pitts|Joseph Pitts||R~Pennsylvania~R~1997-01~?~U
Ted Poe|||R~Texas~R~2005-01~?~U
Rob Portman|Robert Portman;Robert J. Portman||S~Ohio~R~2011-01~?~U
Bill Posey|||R~Florida~R~2009-01~?~U
David E. Price|David Price||R~North Carolina~D~1997-01~?~U
Charles B. Rangel|Charles Rangel;Charlie Rangel||R~New York~D~1971-01~?~U
Tom Reed|Tom W. Reed;Tom Reed II||R~New York~R~2010-11~?~U
David G. Reichert|David Reichert||R~Washington~R~2005-01~?~U
Harry Reid|Harry M. Reid||S~Nevada~D~1987-01~?~U
James B. Renacci|James Renacci||R~Ohio~R~2011-01~?~U
Reid J. Ribble|Reid Ribble||R~Wisconsin~R~2011-01~?~U
Cedric L. Richmond|Cedric Richmond||R~Louisiana~D~2011-01~?~U
E. Scott Rigell|Edward Rigell;Scott Rigell;Edward Scott Rigell||R~Virginia~R~2011-01~?~U
Martha Roby|||R~Alabama~R~2011-01~?~U
David P. Roe|David Roe;Phil Roe||R~Tennessee~R~2009-01~?~U
Dana Rohrabacher|Dana T. Rohrabacher||R~California~R~1989-01~?~U
Todd Rokita|||R~Indiana~R~2011-01~?~U|A~Indiana~R~2021-01~~O
Thomas J. Rooney|Thomas Rooney||R~Florida~R~2009-01~?~U
Ileana Ros-Lehtinen|||R~Florida~R~1989-01~?~U
Peter J. Roskam|Peter Roskam||R~Illinois~R~2007-01~?~U
Dennis A. Ross|Dennis Ross||R~Florida~R~2011-01~?~U
Lucille Roybal-Allard|||R~California~D~1993-01~?~U
Edward R. Royce|Edward Royce;Ed Royce||R~California~R~1993-01~?~U
C. A. Dutch Ruppersberger|C. Ruppersberger||R~Maryland~D~2003-01~?~U
Bobby L. Rush|Bobby Rush||R~Illinois~D~1993-01~?~U
Tim Ryan|Tim J. Ryan||R~Ohio~D~2003-01~?~U
Gregorio Kilili Camacho Sablan|Gregorio Sablan||R~Northern Mariana Islands~I~2009-01~?~U
Loretta Sanchez|Loretta B. Sanchez||R~California~D~1997-01~?~U
John P. Sarbanes|John Sarbanes||R~Maryland~D~2007-01~?~U
Kurt Schrader|||R~Oregon~D~2009-01~?~U
David Scott|||R~Georgia~D~2003-01~?~U
F. James Sensenbrenner Jr.|F. Sensenbrenner;F. James Sensenbrenner;F. Sensenbrenner Jr.||R~Wisconsin~R~1979-01~?~U
José E. Serrano|José Serrano||R~New York~D~1989-01~?~U
Richard C. Shelby|Richard Shelby||S~Alabama~R~1987-01~?~U
John Shimkus|John M. Shimkus||R~Illinois~R~1997-01~?~U
Bill Shuster|||R~Pennsylvania~R~2001-05~?~U
Albio Sires|||R~New Jersey~D~2006-11~?~U
Louise McIntosh Slaughter|Louise Slaughter||R~New York~D~1987-01~?~U
Lamar Smith|Lamar S. Smith||R~Texas~R~1987-01~?~U
Jackie Speier|||R~California~D~2008-04~?~U
Steve Stivers|||R~Ohio~R~2011-01~?~U
Mac Thornberry|Mac M. Thornberry||R~Texas~R~1995-01~?~U
Patrick J. Tiberi|Patrick Tiberi;Pat Tiberi||R~Ohio~R~2001-01~?~U
Scott R. Tipton|Scott Tipton||R~Colorado~R~2011-01~?~U
Patrick J. Toomey|Patrick Toomey;Pat Toomey||S~Pennsylvania~R~2011-01~?~U
Niki Tsongas|Niki S. Tsongas||R~Massachusetts~D~2007-10~?~U
Fred Upton|Fred Stephen Upton||R~Michigan~R~1987-01~?~U
Peter J. Visclosky|Peter Visclosky||R~Indiana~D~1985-01~?~U
David Vitter|||S~Louisiana~R~2005-01~?~U
Greg Walden|Greg P. Walden||R~Oregon~R~1999-01~?~U
Timothy J. Walz|Timothy Walz;Timothy James Walz||R~Minnesota~D~2007-01~?~U
Lynn A. Westmoreland|Lynn Westmoreland||R~Georgia~R~2005-01~?~U
Ed Whitfield|||R~Kentucky~R~1995-01~?~U
Rob Woodall|||R~Georgia~R~2011-01~?~U
John A. Yarmuth|John Yarmuth||R~Kentucky~D~2007-01~?~U
Kevin Yoder|||R~Kansas~R~2011-01~?~U
Don Young|Don E. Young||R~Alaska~R~1973-01~?~U
Dean Heller|||R~Nevada~R~2007-01~2011-05~U|S~Nevada~R~2011-05~?~U
Janice Hahn|||R~California~D~2011-07~?~U
Donald M. Payne Jr.|Donald Payne;Donald M. Payne;Donald Payne Jr.||R~New Jersey~D~2012-11~?~U
Matt Salmon|||R~Arizona~R~2013-01~?~U
Alan Grayson|||R~Florida~D~2009-01~2010-12~U|R~Florida~D~2013-01~?~U
Ann Kirkpatrick|||R~Arizona~D~2009-01~2010-12~U|R~Arizona~D~2013-01~?~U
Kyrsten Sinema|||R~Arizona~D~2013-01~?~U
Doug LaMalfa|||R~California~R~2013-01~?~U
Paul Cook|||R~California~R~2013-01~?~U
Eric Swalwell|||R~California~D~2013-01~?~U
Tony Cárdenas|||R~California~D~2013-01~?~U
Alan S. Lowenthal|Alan Lowenthal||R~California~D~2013-01~?~U
Elizabeth H. Esty|Elizabeth Esty||R~Connecticut~D~2013-01~?~U
Ted S. Yoho|Ted Yoho||R~Florida~R~2013-01~?~U
Patrick Murphy|Patrick J. Murphy||R~Pennsylvania~D~2007-01~2010-12~U|R~Florida~D~2013-01~?~U
Rodney Davis|||R~Illinois~R~2013-01~?~U
Cheri Bustos|||R~Illinois~D~2013-01~?~U
Jackie Walorski|||R~Indiana~R~2013-01~?~U
Susan W. Brooks|Susan Brooks||R~Indiana~R~2013-01~?~U
Luke Messer|||R~Indiana~R~2013-01~?~U
Joseph P. Kennedy III|Joseph Kennedy;Joseph P. Kennedy;Joseph Kennedy III||R~Massachusetts~D~2013-01~?~U
John K. Delaney|John Delaney||R~Maryland~D~2013-01~?~U
Daniel T. Kildee|Daniel Kildee||R~Michigan~D~2013-01~?~U
Richard M. Nolan|Richard Nolan||R~Minnesota~D~2013-01~?~U
Robert Pittenger|||R~North Carolina~R~2013-01~?~U
George Holding|||R~North Carolina~R~2013-01~?~U
Heidi Heitkamp|||S~North Dakota~D~2013-01~?~U
Ann M. Kuster|Ann Kuster||R~New Hampshire~D~2013-01~?~U
Sean Patrick Maloney|Sean Maloney||R~New York~D~2013-01~?~U
Chris Collins|||R~New York~R~2013-01~?~U
Brad R. Wenstrup|Brad Wenstrup||R~Ohio~R~2013-01~?~U
Markwayne Mullin|||R~Oklahoma~R~2013-01~?~U
Keith J. Rothfus|Keith Rothfus||R~Pennsylvania~R~2013-01~?~U
Matt Cartwright|Matthew Cartwright;Matthew A. Cartwright||R~Pennsylvania~D~2013-01~?~U
Tom Rice|||R~South Carolina~R~2013-01~?~U
Filemon Vela|||R~Texas~D~2013-01~?~U
Chris Stewart|||R~Utah~R~2013-01~?~U|r~Connecticut~R~2025-01~~O
Derek Kilmer|||R~Washington~D~2013-01~?~U
Denny Heck|||R~Washington~D~2013-01~?~U|L~Washington~D~2021-01~~O
Bradley Byrne|||R~Alabama~R~2014-01~?~U
David W. Jolly|David Jolly||R~Florida~R~2014-03~?~U
Curt Clawson|Curtis Clawson||R~Florida~R~2014-06~?~U
Dave Brat|David Brat;David Alan Brat||R~Virginia~R~2014-11~?~U
Robert J. Dold|Bob Dold||R~Illinois~R~2011-01~2013-01~U|R~Illinois~R~2015-01~?~U
Frank C. Guinta|Frank Guinta||R~New Hampshire~R~2011-01~2013-01~U|R~New Hampshire~R~2015-01~?~U
Martha McSally|||R~Arizona~R~2015-01~?~U
Stephen Knight|Steve Knight||R~California~R~2015-01~?~U
Mimi Walters|||R~California~R~2015-01~?~U
Ken Buck|||R~Colorado~R~2015-01~?~U
Gwen Graham|||R~Florida~D~2015-01~?~U
Carlos Curbelo|||R~Florida~R~2015-01~?~U
Jody B. Hice|Jody Hice||R~Georgia~R~2015-01~?~U
Mark Takai|||R~Hawaii~D~2015-01~?~U
Rod Blum|||R~Iowa~R~2015-01~?~U
David Young|||R~Iowa~R~2015-01~?~U|r~Iowa~R~2023-01~~O
Ralph Lee Abraham|Ralph Abraham||R~Louisiana~R~2015-01~?~U
Garret Graves|||R~Louisiana~R~2015-01~?~U
Bruce Poliquin|||R~Maine~R~2015-01~?~U
Mike Bishop|||R~Michigan~R~2015-01~?~U
David A. Trott|Dave Trott||R~Michigan~R~2015-01~?~U
Brenda L. Lawrence|Brenda Lawrence||R~Michigan~D~2015-01~?~U
Brad Ashford|||R~Nebraska~D~2015-01~?~U
Thomas MacArthur|Tom MacArthur||R~New Jersey~R~2015-01~?~U
Cresent Hardy|||R~Nevada~R~2015-01~?~U
Kathleen M. Rice|Kathleen Rice||R~New York~D~2015-01~?~U
John Katko|||R~New York~R~2015-01~?~U
Steve Russell|||R~Oklahoma~R~2015-01~?~U
Ryan A. Costello|Ryan Costello||R~Pennsylvania~R~2015-01~?~U
Will Hurd|||R~Texas~R~2015-01~?~U
Mia B. Love|Mia Love||R~Utah~R~2015-01~?~U
Barbara Comstock|||R~Virginia~R~2015-01~?~U
Alexander X. Mooney|Alex Mooney||R~West Virginia~R~2015-01~?~U
Evan H. Jenkins|Evan Jenkins||R~West Virginia~R~2015-01~?~U
David Perdue|||S~Georgia~R~2015-01~?~U
Mark Walker|||r~Illinois~D~2009-01~2010-12~O|R~North Carolina~R~2015-01~?~U|r~Illinois~D~2019-01~2024-05~O|r~Maine~R~2022-12~~O|s~Illinois~D~2024-05~~O
Ben Sasse|Benjamin Sasse;Benjamin Eric Sasse||S~Nebraska~R~2015-01~?~U
Daniel M. Donovan Jr.|Daniel Donovan;Daniel M. Donovan;Daniel Donovan Jr.||R~New York~R~2015-05~?~U
Wayne Allard|Wayne A. Allard||S~Colorado~R~1997-01~2009-01~U
Norm Coleman|||S~Minnesota~R~2003-01~2009-01~U
Larry Craig|Larry E. Craig||S~Idaho~R~1991-01~2009-01~U
Elizabeth Dole|Elizabeth H. Dole||S~North Carolina~R~2003-01~2009-01~U
Pete Domenici|Pete V. Domenici||S~New Mexico~R~1973-01~2009-01~U
Gordon Smith|Gordon Harold Smith||S~Oregon~R~1997-01~2009-01~U
Ted Stevens|Ted F. Stevens||S~Alaska~R~1968-01~2009-01~U
John Sununu|John E. Sununu||S~New Hampshire~R~2003-01~2009-01~U
John Warner|John W. Warner||S~Virginia~R~1979-01~2009-01~U
Evan Bayh|||S~Indiana~D~1999-01~2010-12~U
Robert Bennett|Robert F. Bennett||S~Utah~R~1993-01~2010-12~U
Christopher Bond|Kit Bond;Christopher S. Bond||S~Missouri~R~1987-01~2010-12~U
Jim Bunning|||S~Kentucky~R~1999-01~2010-12~U
Christopher Dodd|Christopher J. Dodd||S~Connecticut~D~1981-01~2010-12~U
Byron Dorgan|Byron L. Dorgan||S~North Dakota~D~1992-01~2010-12~U
Russell Feingold|Russell D. Feingold||S~Wisconsin~D~1993-01~2010-12~U
Judd Gregg|Judd A. Gregg||S~New Hampshire~R~1993-01~2010-12~U
Blanche Lincoln|Blanche Lambert Lincoln;Blanche Lambert||S~Arkansas~D~1999-01~2010-12~U
Mel Martinez|||S~Florida~R~2005-01~2009-09~U
Arlen Specter|||S~Pennsylvania~D~1981-01~2010-12~U
George Voinovich|George V. Voinovich||S~Ohio~R~1999-01~2010-12~U
Thomas Allen|Tom Allen;Thomas H. Allen||R~Maine~D~1997-01~2009-01~U
Nancy Boyda|Nancy E. Boyda||R~Kansas~D~2007-01~2009-01~U
Robert Byrd|Robert C. Byrd||S~West Virginia~D~1959-01~2010-06~U
Christopher Cannon|Chris Cannon;Christopher B. Cannon||R~Utah~R~1997-01~2009-01~U
Robert Cramer Jr.|Robert Cramer;Bud Cramer;Robert E. Cramer||R~Alabama~D~1991-01~2009-01~U
Barbara Cubin|Barbara L. Cubin||R~Wyoming~R~1995-01~2009-01~U
David Davis|||R~Tennessee~R~2007-01~2009-01~U
John Doolittle|John T. Doolittle||R~California~R~1991-01~2009-01~U
Thelma Drake|Thelma D. Drake||R~Virginia~R~2005-01~2009-01~U
Philip English|Phil English||R~Pennsylvania~R~1995-01~2009-01~U
John Ensign|John Eric Ensign||S~Nevada~R~2001-01~2011-05~U
Terry Everett|||R~Alabama~R~1993-01~2009-01~U
Tom Feeney|Tom C. Feeney||R~Florida~R~2003-01~2009-01~U
Michael Ferguson|Mike Ferguson||R~New Jersey~R~2001-01~2009-01~U
Vito Fossella Jr.|Vito Fossella;Vito J. Fossella||R~New York~R~1997-11~2009-01~U
Wayne Gilchrest|Wayne T. Gilchrest||R~Maryland~R~1991-01~2009-01~U
Virgil Goode Jr.|Virgil Goode;Virgil H. Goode||R~Virginia~R~1997-01~2009-01~U
Robin Hayes|Robin C. Hayes||R~North Carolina~R~1999-01~2009-01~U
David Hobson|Dave Hobson;David Lee Hobson||R~Ohio~R~1991-01~2009-01~U
Darlene Hooley|||R~Oregon~D~1997-01~2009-01~U
Kenny Hulshof|Kenny C. Hulshof||R~Missouri~R~1997-01~2009-01~U
William Jefferson|William J. Jefferson||R~Louisiana~D~1991-01~2009-01~U
Ric Keller|||R~Florida~R~2001-01~2009-01~U
Edward Kennedy|Ted Kennedy;Edward M. Kennedy||S~Massachusetts~D~1962-01~2009-08~U
Joseph Knollenberg|Joe Knollenberg;Joseph K. Knollenberg||R~Michigan~R~1993-01~2009-01~U
John Kuhl Jr.|John Kuhl;Randy Kuhl;John R. Kuhl||R~New York~R~2005-01~2009-01~U
Nicholas Lampson|Nick Lampson;Nicholas V. Lampson||R~Texas~D~2007-01~2009-01~U
Ron Lewis|||R~Kentucky~R~1993-05~2009-01~U
Tim Mahoney|||R~Florida~D~2007-01~2009-01~U
James McCrery III|James McCrery;Jim McCrery;James O. McCrery||R~Louisiana~R~1987-01~2009-01~U
Michael McNulty|Michael R. McNulty||R~New York~D~1989-01~2009-01~U
Marilyn Musgrave|Marilyn N. Musgrave||R~Colorado~R~2003-01~2009-01~U
John Peterson|John E. Peterson||R~Pennsylvania~R~1997-01~2009-01~U
Charles Pickering Jr.|Charles Pickering;Chip Pickering;Charles W. Pickering||R~Mississippi~R~1997-01~2009-01~U
Jon Porter Sr.|Jon Porter;Jon Christopher Porter||R~Nevada~R~2003-01~2009-01~U
Deborah Pryce|Deborah D. Pryce||R~Ohio~R~1993-01~2009-01~U
James Ramstad|Jim Ramstad;James M. Ramstad||R~Minnesota~R~1991-01~2009-01~U
Ralph Regula|||R~Ohio~R~1973-01~2009-01~U
Rick Renzi|||R~Arizona~R~2003-01~2009-01~U
Thomas Reynolds|Thomas M. Reynolds||R~New York~R~1999-01~2009-01~U
Bill Sali|||R~Idaho~R~2007-01~2009-01~U
H. Saxton|Jim Saxton;H. James Saxton||R~New Jersey~R~1983-01~2009-01~U
Christopher Shays|Christopher H. Shays||R~Connecticut~R~1987-01~2009-01~U
Thomas Tancredo|Tom Tancredo;Thomas G. Tancredo||R~Colorado~R~1999-01~2009-01~U
James Walsh|Jim Walsh;James T. Walsh||R~New York~R~1989-01~2009-01~U
David Weldon Jr.|David Weldon;Dave Weldon;David J. Weldon||R~Florida~R~1995-01~2009-01~U
Gerald Weller|Jerry Weller;Gerald C. Weller||R~Illinois~R~1995-01~2009-01~U
Heather Wilson|Heather A. Wilson||R~New Mexico~R~1998-06~2009-01~U
Donald Cazayoux Jr.|Donald Cazayoux;Donald J. Cazayoux||R~Louisiana~D~2008-05~2009-01~U
John Adler|John H. Adler||R~New Jersey~D~2009-01~2010-12~U
Michael Arcuri|Michael A. Arcuri||R~New York~D~2007-01~2010-12~U
Brian Baird|Brian N. Baird||R~Washington~D~1999-01~2010-12~U
James Barrett|J. Gresham Barrett;James Gresham Barrett||R~South Carolina~R~2003-01~2010-12~U
Melissa Bean|Melissa L. Bean||R~Illinois~D~2005-01~2010-12~U
Robert Berry|Marion Berry;Robert Marion Berry||R~Arkansas~D~1997-01~2010-12~U
John Boccieri|John A. Boccieri||R~Ohio~D~2009-01~2010-12~U
Frederick Boucher|Rick Boucher;Frederick C. Boucher||R~Virginia~D~1983-01~2010-12~U
Allen Boyd Jr.|Allen Boyd||R~Florida~D~1997-01~2010-12~U
Bobby Bright|||R~Alabama~D~2009-01~2010-12~U
Henry Brown Jr.|Henry Brown;Henry E. Brown||R~South Carolina~R~2001-01~2010-12~U
Virginia Brown-Waite|Ginny Brown-Waite||R~Florida~R~2003-01~2010-12~U
Stephen Buyer|Steve Buyer;Stephen E. Buyer||R~Indiana~R~1993-01~2010-12~U
Anh Cao|Joseph Cao||R~Louisiana~R~2009-01~2010-12~U
Christopher Carney|Christopher P. Carney||R~Pennsylvania~D~2007-01~2010-12~U
Michael Castle|Michael N. Castle||R~Delaware~R~1993-01~2010-12~U
Travis Childers|Travis W. Childers||R~Mississippi~D~2008-05~2010-12~U
Kathleen Dahlkemper|Kathleen A. Dahlkemper||R~Pennsylvania~D~2009-01~2010-12~U
Artur Davis|||R~Alabama~D~2003-01~2010-12~U
Lincoln Davis|||R~Tennessee~D~2003-01~2010-12~U
William Delahunt|Bill Delahunt;William D. Delahunt||R~Massachusetts~D~1997-01~2010-12~U
Lincoln Diaz-Balart|||R~Florida~R~1993-01~2010-12~U
Steve Driehaus|||R~Ohio~D~2009-01~2010-12~U
Thomas Edwards|Chet Edwards||R~Texas~D~1991-01~2010-12~U
Vernon Ehlers|Vernon J. Ehlers||R~Michigan~R~1993-12~2010-12~U
Brad Ellsworth|||R~Indiana~D~2007-01~2010-12~U
Bob Etheridge|Bob R. Etheridge||R~North Carolina~D~1997-01~2010-12~U
Barton Gordon|Bart Gordon;Barton Jennings Gordon||R~Tennessee~D~1985-01~2010-12~U
Parker Griffith|||R~Alabama~R~2009-01~2010-12~U
John Hall|John J. Hall||R~New York~D~2007-01~2010-12~U
Deborah Halvorson|Deborah L. Halvorson||R~Illinois~D~2009-01~2010-12~U
Phil Hare|||R~Illinois~D~2007-01~2010-12~U
Stephanie Herseth Sandlin|||R~South Dakota~D~2004-06~2010-12~U
Baron Hill|Baron P. Hill||R~Indiana~D~2007-01~2010-12~U
Paul Hodes|Paul W. Hodes||R~New Hampshire~D~2007-01~2010-12~U
Peter Hoekstra|Pete Hoekstra||R~Michigan~R~1993-01~2010-12~U
Bob Inglis|||R~South Carolina~R~2005-01~2010-12~U
Steve Kagen|||R~Wisconsin~D~2007-01~2010-12~U
Paul Kanjorski|Paul E. Kanjorski||R~Pennsylvania~D~1985-01~2010-12~U
Patrick Kennedy|Patrick Joseph Kennedy||R~Rhode Island~D~1995-01~2010-12~U
Carolyn Kilpatrick|Carolyn Cheeks Kilpatrick||R~Michigan~D~1997-01~2010-12~U
Mary Jo Kilroy|||R~Ohio~D~2009-01~2010-12~U
Ron Klein|||R~Florida~D~2007-01~2010-12~U
Suzanne Kosmas|Suzanne M. Kosmas||R~Florida~D~2009-01~2010-12~U
Frank Kratovil Jr.|Frank Kratovil||R~Maryland~D~2009-01~2010-12~U
John Linder|||R~Georgia~R~1993-01~2010-12~U
Betsy Markey|||R~Colorado~D~2009-01~2010-12~U
James Marshall|Jim Marshall||R~Georgia~D~2003-01~2010-12~U
Eric Massa|Eric J. J. Massa||R~New York~D~2009-01~2010-03~U
John McHugh|John M. McHugh||R~New York~R~1993-01~2009-09~U
Michael McMahon|Michael E. McMahon||R~New York~D~2009-01~2010-12~U
Kendrick Meek|Kendrick Brett Meek||R~Florida~D~2003-01~2010-12~U
Charles Melancon|Charles J. Melancon||R~Louisiana~D~2005-01~2010-12~U
Walter Minnick|||R~Idaho~D~2009-01~2010-12~U
Harry Mitchell|Harry E. Mitchell||R~Arizona~D~2007-01~2010-12~U
Alan Mollohan|Alan B. Mollohan||R~West Virginia~D~1983-01~2010-12~U
Dennis Moore|||R~Kansas~D~1999-01~2010-12~U
John Murtha|John P. Murtha||R~Pennsylvania~D~1973-01~2010-02~U
Glenn Nye|Glenn C. Nye||R~Virginia~D~2009-01~2010-12~U
James Oberstar|James L. Oberstar||R~Minnesota~D~1975-01~2010-12~U
David Obey|Dave Obey;David Ross Obey||R~Wisconsin~D~1969-01~2010-12~U
Solomon Ortiz|Solomon P. Ortiz||R~Texas~D~1983-01~2010-12~U
Thomas Perriello|Thomas S. P. Perriello||R~Virginia~D~2009-01~2010-12~U
Earl Pomeroy|Earl Ralph Pomeroy||R~North Dakota~D~1993-01~2010-12~U
Adam Putnam|Adam H. Putnam||R~Florida~R~2001-01~2010-12~U
George Radanovich|George P. Radanovich||R~California~R~1995-01~2010-12~U
Ciro Rodriguez|Ciro D. Rodriguez||R~Texas~D~2007-01~2010-12~U
John Salazar|John Tony Salazar||R~Colorado~D~2005-01~2010-12~U
Mark Schauer|Mark H. Schauer||R~Michigan~D~2009-01~2010-12~U
Joe Sestak|||R~Pennsylvania~D~2007-01~2010-12~U
John Shadegg|John B. Shadegg||R~Arizona~R~1995-01~2010-12~U
Ike Skelton|||R~Missouri~D~1977-01~2010-12~U
Victor Snyder|Vic Snyder;Victor F. Snyder||R~Arkansas~D~1997-01~2010-12~U
Mark Souder|Mark Edward Souder||R~Indiana~R~1995-01~2010-05~U
Zachary Space|Zack Space;Zachary T. Space||R~Ohio~D~2007-01~2010-12~U
John Spratt Jr.|John Spratt;John McKee Spratt||R~South Carolina~D~1983-01~2010-12~U
Bart Stupak|Bart T. Stupak||R~Michigan~D~1993-01~2010-12~U
John Tanner|John S. Tanner||R~Tennessee~D~1989-01~2010-12~U
Ellen Tauscher|Ellen O. Tauscher||R~California~D~1997-01~2009-06~U
Gene Taylor|||R~Mississippi~D~1989-01~2010-12~U
Harry Teague|||R~New Mexico~D~2009-01~2010-12~U
Todd Tiahrt|||R~Kansas~R~1995-01~2010-12~U
Zach Wamp|||R~Tennessee~R~1995-01~2010-12~U
Diane Watson|Diane E. Watson||R~California~D~2001-06~2010-12~U
Robert Wexler|||R~Florida~D~1997-01~2010-01~U
Charles Wilson|Charles A. Wilson||R~Ohio~D~2007-01~2010-12~U
Roland Burris|||S~Illinois~D~2009-01~2010-11~U
Edward Kaufman|Edward E. Kaufman||S~Delaware~D~2009-01~2010-11~U
Scott Murphy|||R~New York~D~2009-04~2010-12~U
George LeMieux|George S. LeMieux||S~Florida~R~2009-09~2010-12~U
Paul Kirk Jr.|Paul Kirk;Paul G. Kirk||S~Massachusetts~D~2009-09~2010-02~U
Charles Djou|||R~Hawaii~R~2010-05~2010-12~U
Carte Goodwin|Carte P. Goodwin||S~West Virginia~D~2010-07~2010-11~U
Dennis Cardoza|Dennis A. Cardoza||R~California~D~2003-01~2012-08~U
Geoff Davis|||R~Kentucky~R~2005-01~2012-07~U
Gabrielle Giffords|||R~Arizona~D~2007-01~2012-01~U
Jane Harman|||R~California~D~2001-01~2011-02~U
Christopher Lee|Christopher John Lee||R~New York~R~2009-01~2011-02~U
Thaddeus McCotter|Thad McCotter;Thaddeus G. McCotter||R~Michigan~R~2003-01~2012-07~U
Donald Payne|Donald M. Payne||R~New Jersey~D~1989-01~2012-03~U
Anthony Weiner|Anthony David Weiner||R~New York~D~1999-01~2011-06~U
David Wu|||R~Oregon~D~1999-01~2011-08~U
Jesse L. Jackson Jr.|Jesse Jackson;Jesse Louis Jackson;Jesse Jackson Jr.||R~Illinois~D~1995-12~2012-11~U
Bob Filner|||R~California~D~1993-01~2012-12~U
Daniel K. Inouye|Daniel Inouye||S~Hawaii~D~1963-01~2012-12~U
Daniel K. Akaka|Daniel Akaka;Daniel Kahikina Akaka||S~Hawaii~D~1990-05~2013-01~U
Jeff Bingaman|||S~New Mexico~D~1983-01~2013-01~U
Kent Conrad|Kent Kent Conrad||S~North Dakota~D~1987-01~2013-01~U
Kay Bailey Hutchison|Kay Hutchison||S~Texas~R~1993-01~2013-01~U
Herb Kohl|Herbert Kohl;Herbert H. Kohl||S~Wisconsin~D~1989-01~2013-01~U
Jon Kyl|||S~Arizona~R~1995-01~2013-01~U
Joseph I. Lieberman|Joseph Lieberman||S~Connecticut~I~1989-01~2013-01~U
Richard G. Lugar|Richard Lugar||S~Indiana~R~1977-01~2013-01~U
Ben Nelson|Ben E. Nelson||S~Nebraska~D~2001-01~2013-01~U
Olympia J. Snowe|Olympia Snowe||S~Maine~R~1995-01~2013-01~U
Scott P. Brown|Scott Brown||S~Massachusetts~R~2010-02~2013-01~U
Gary L. Ackerman|Gary Ackerman||R~New York~D~1983-01~2013-01~U
Sandy Adams|||R~Florida~R~2011-01~2013-01~U
W. Todd Akin|W. Akin||R~Missouri~R~2001-01~2013-01~U
Jason Altmire|||R~Pennsylvania~D~2007-01~2013-01~U
Steve Austria|||R~Ohio~R~2009-01~2013-01~U
Joe Baca|||R~California~D~1999-11~2013-01~U
Roscoe G. Bartlett|Roscoe Bartlett||R~Maryland~R~1993-01~2013-01~U
Charles F. Bass|Charles Bass;Charlie Bass||R~New Hampshire~R~2011-01~2013-01~U
Rick Berg|||R~North Dakota~R~2011-01~2013-01~U
Shelley Berkley|||Y~Las Vegas, Nevada~D~~~O|R~Nevada~D~1999-01~2013-01~U
Howard L. Berman|Howard Berman||R~California~D~1983-01~2013-01~U
Judy Biggert|||R~Illinois~R~1999-01~2013-01~U
Brian P. Bilbray|Brian Bilbray||R~California~R~2006-06~2013-01~U
Mary Bono Mack|Mary Whitaker Bono Mack;Mary Bono||R~California~R~1998-04~2013-01~U
Dan Boren|||R~Oklahoma~D~2005-01~2013-01~U
Leonard L. Boswell|Leonard Boswell||R~Iowa~D~1997-01~2013-01~U
Ann Marie Buerkle|||R~New York~R~2011-01~2013-01~U
Dan Burton|Dan L. Burton||R~Indiana~R~1983-01~2013-01~U
Francisco "Quico" Canseco|Francisco Canseco;Quico Canseco||R~Texas~R~2011-01~2013-01~U
Russ Carnahan|||R~Missouri~D~2005-01~2013-01~U
Ben Chandler|||R~Kentucky~D~2004-02~2013-01~U
Hansen Clarke|||R~Michigan~D~2011-01~2013-01~U
Jerry F. Costello|Jerry Costello||R~Illinois~D~1987-01~2013-01~U
Chip Cravaack|||R~Minnesota~R~2011-01~2013-01~U
Mark S. Critz|Mark Critz||R~Pennsylvania~D~2010-05~2013-01~U
Norman D. Dicks|Norman Dicks;Norm Dicks||R~Washington~D~1977-01~2013-01~U
David Dreier|David T. Dreier||R~California~R~1981-01~2013-01~U
Barney Frank|||R~Massachusetts~D~1981-01~2013-01~U
Elton Gallegly|Elton W. Gallegly||R~California~R~1987-01~2013-01~U
Charles A. Gonzalez|Charles Gonzalez;Charlie Gonzalez||R~Texas~D~1999-01~2013-01~U
Nan A. S. Hayworth|Nan Hayworth||R~New York~R~2011-01~2013-01~U
Wally Herger|Walter Herger||R~California~R~1987-01~2013-01~U
Maurice D. Hinchey|Maurice Hinchey||R~New York~D~1993-01~2013-01~U
Tim Holden|||R~Pennsylvania~D~1993-01~2013-01~U
Timothy V. Johnson|Timothy Johnson||R~Illinois~R~2001-01~2013-01~U
Dale E. Kildee|Dale Kildee||R~Michigan~D~1977-01~2013-01~U
Larry Kissell|||R~North Carolina~D~2009-01~2013-01~U
Dennis J. Kucinich|Dennis Kucinich||R~Ohio~D~1997-01~2013-01~U
Steven C. LaTourette|Steven LaTourette||R~Ohio~R~1995-01~2013-01~U
Jerry Lewis|||R~California~R~1979-01~2013-01~U
Daniel E. Lungren|Daniel Lungren||R~California~R~2005-01~2013-01~U
Connie Mack|Connie Mack IV||R~Florida~R~2005-01~2013-01~U
Donald A. Manzullo|Donald Manzullo||R~Illinois~R~1993-01~2013-01~U
Brad Miller|R. Miller;R. Bradley Miller||R~North Carolina~D~2003-01~2013-01~U
Sue Wilkins Myrick|Sue Myrick;Sue W. Myrick||R~North Carolina~R~1995-01~2013-01~U
John W. Olver|John Olver||R~Massachusetts~D~1991-01~2013-01~U
Todd Russell Platts|Todd Platts;Todd R. Platts||R~Pennsylvania~R~2001-01~2013-01~U
Benjamin Quayle|Ben Quayle||R~Arizona~R~2011-01~2013-01~U
Denny Rehberg|Dennis Rehberg||R~Montana~R~2001-01~2013-01~U
Silvestre Reyes|||R~Texas~D~1997-01~2013-01~U
Laura Richardson|||R~California~D~2007-09~2013-01~U|s~California~D~2024-12~~O
David Rivera|||R~Florida~R~2011-01~2013-01~U
Mike Ross|||R~Arkansas~D~2001-01~2013-01~U
Steven R. Rothman|Steven Rothman||R~New Jersey~D~1997-01~2013-01~U
Robert T. Schilling|Robert Schilling;Bobby Schilling||R~Illinois~R~2011-01~2013-01~U
Jean Schmidt|||r~Ohio~R~~~O|R~Ohio~R~2005-09~2013-01~U
Heath Shuler|||R~North Carolina~D~2007-01~2013-01~U
Fortney Pete Stark|Fortney Stark;Pete Stark;Fortney H. Stark||R~California~D~1973-01~2013-01~U
Cliff Stearns|Clifford Stearns;Clifford B. Stearns||R~Florida~R~1989-01~2013-01~U
Betty Sutton|||R~Ohio~D~2007-01~2013-01~U
Edolphus Towns|Ed Towns||R~New York~D~1983-01~2013-01~U
Joe Walsh|||R~Illinois~R~2011-01~2013-01~U
Allen B. West|Allen West||R~Florida~R~2011-01~2013-01~U
Lynn C. Woolsey|Lynn Woolsey||R~California~D~1993-01~2013-01~U
Kathleen C. Hochul|Kathleen Hochul||R~New York~D~2011-06~2013-01~U
Robert L. Turner|Robert Turner||R~New York~R~2011-09~2013-01~U
David Alan Curson|David Curson||R~Michigan~D~2012-11~2013-01~U
Jim DeMint|Jim W. DeMint||S~South Carolina~R~2005-01~2013-01~U
Jo Ann Emerson|Jo Ann H. Emerson||R~Missouri~R~1997-01~2013-01~U
Frank R. Lautenberg|Frank Lautenberg||S~New Jersey~D~2003-01~2013-06~U
William M. Cowan|William Cowan;Mo Cowan||S~Massachusetts~D~2013-02~2013-07~U
Jo Bonner|||R~Alabama~R~2003-01~2013-08~U
Rodney Alexander|Rodney M. Alexander||R~Louisiana~R~2003-01~2013-09~U
C. W. Bill Young|C. Young||R~Florida~R~1971-01~2013-10~U
Jeff Chiesa|Jeffrey Chiesa;Jeffrey Scott Chiesa||S~New Jersey~R~2013-06~2013-10~U
Melvin L. Watt|Melvin Watt;Mel Watt||R~North Carolina~D~1993-01~2014-01~U
Trey Radel|||R~Florida~R~2013-01~2014-01~U
Max Baucus|Max S. Baucus||S~Montana~D~1978-01~2014-02~U
Robert E. Andrews|Robert Andrews;Rob Andrews||R~New Jersey~D~1990-11~2014-02~U
Eric Cantor|Eric I. Cantor||R~Virginia~R~2001-01~2014-08~U
Mark Begich|||S~Alaska~D~2009-01~2015-01~U
Saxby Chambliss|||S~Georgia~R~2003-01~2015-01~U
Kay R. Hagan|Kay Hagan||S~North Carolina~D~2009-01~2015-01~U
Tom Harkin|Thomas Harkin||S~Iowa~D~1985-01~2015-01~U
Tim Johnson|Tim P. Johnson||S~South Dakota~D~1997-01~2015-01~U|r~Kansas~R~2021-01~~O
Mary L. Landrieu|Mary Landrieu||S~Louisiana~D~1997-01~2015-01~U
Carl Levin|||S~Michigan~D~1979-01~2015-01~U
Mark L. Pryor|Mark Pryor||S~Arkansas~D~2003-01~2015-01~U
John D. Rockefeller, IV|John Rockefeller;Jay Rockefeller;John D. Rockefeller;John Rockefeller IV||S~West Virginia~D~1985-01~2015-01~U
Mark Udall|Mark E. Udall||R~Colorado~D~1999-01~2009-01~U|S~Colorado~D~2009-01~2015-01~U
Spencer Bachus|Spencer Thomas Bachus;Spencer Bachus III||R~Alabama~R~1993-01~2015-01~U
John Barrow|||R~Georgia~D~2005-01~2015-01~U
Timothy H. Bishop|Timothy Bishop||R~New York~D~2003-01~2015-01~U
Bruce L. Braley|Bruce Braley||R~Iowa~D~2007-01~2015-01~U
Paul C. Broun|Paul Broun;Paul Broun Jr.||R~Georgia~R~2007-07~2015-01~U
Dave Camp|Dave Lee Camp||R~Michigan~R~1991-01~2015-01~U
John Campbell|John Bayard Taylor Campbell;John Campbell III||R~California~R~2005-12~2015-01~U
Donna M. Christensen|Donna Christensen||R~U.S. Virgin Islands~D~1997-01~2015-01~U
Tom Coburn|Thomas Coburn;Thomas A. Coburn||S~Oklahoma~R~2005-01~2015-01~U
John D. Dingell|John Dingell||R~Michigan~D~1961-01~2015-01~U
Eni F. H. Faleomavaega|Eni Faleomavaega||R~American Samoa~D~1989-01~2015-01~U
Jim Gerlach|||R~Pennsylvania~R~2003-01~2015-01~U
Phil Gingrey|||R~Georgia~R~2003-01~2015-01~U
Tim Griffin|||R~Arkansas~R~2011-01~2015-01~U|A~Arkansas~R~2023-01~~O|r~Virginia~R~2024-01~~O
Ralph M. Hall|Ralph Hall||R~Texas~R~1981-01~2015-01~U
Colleen W. Hanabusa|Colleen Hanabusa||R~Hawaii~D~2011-01~2015-01~U
Doc Hastings|||R~Washington~R~1995-01~2015-01~U
Rush Holt|Rush D. Holt||R~New Jersey~D~1999-01~2015-01~U
Jack Kingston|||R~Georgia~R~1993-01~2015-01~U
Tom Latham|Tom P. Latham||R~Iowa~R~1995-01~2015-01~U
Jim Matheson|||R~Utah~D~2001-01~2015-01~U
Carolyn McCarthy|||R~New York~D~1997-01~2015-01~U
Mike McIntyre|||R~North Carolina~D~1997-01~2015-01~U
Howard P. "Buck" McKeon|Howard McKeon;Buck McKeon;Howard P. McKeon||R~California~R~1993-01~2015-01~U
Michael H. Michaud|Michael Michaud||R~Maine~D~2003-01~2015-01~U
Gary G. Miller|Gary Miller||R~California~R~1999-01~2015-01~U
George Miller|||r~West Virginia~R~~~O|R~California~D~1975-01~2015-01~U
James P. Moran|James Moran;Jim Moran;James Moran Jr.||R~Virginia~D~1991-01~2015-01~U
William L. Owens|William Owens||R~New York~D~2009-11~2015-01~U
Ed Pastor|||R~Arizona~D~1991-01~2015-01~U
Thomas E. Petri|Thomas Petri;Tom Petri||R~Wisconsin~R~1979-01~2015-01~U
Nick J. Rahall II|Nick Rahall;Nick J. Rahall;Nick Rahall II||R~West Virginia~D~1977-01~2015-01~U
Jon Runyan|||R~New Jersey~R~2011-01~2015-01~U
Allyson Y. Schwartz|Allyson Schwartz||R~Pennsylvania~D~2005-01~2015-01~U
Steve Southerland II|Steve Southerland||R~Florida~R~2011-01~2015-01~U
Lee Terry|Lee R. Terry||R~Nebraska~R~1999-01~2015-01~U
John F. Tierney|John Tierney||R~Massachusetts~D~1997-01~2015-01~U
Henry A. Waxman|Henry Waxman||R~California~D~1975-01~2015-01~U
Frank R. Wolf|Frank Wolf||R~Virginia~R~1981-01~2015-01~U
Ron Barber|||R~Arizona~D~2012-06~2015-01~U
Steve Stockman|||R~Texas~R~2013-01~2015-01~U
Carol Shea-Porter|||R~New Hampshire~D~2007-01~2010-12~U|R~New Hampshire~D~2013-01~2015-01~U
Daniel B. Maffei|Daniel Maffei||R~New York~D~2009-01~2010-12~U|R~New York~D~2013-01~2015-01~U
Gloria Negrete McLeod|||R~California~D~2013-01~2015-01~U
Joe Garcia|||R~Florida~D~2013-01~2015-01~U
William L. Enyart|William Enyart||R~Illinois~D~2013-01~2015-01~U
Kerry L. Bentivolio|Kerry Bentivolio||R~Michigan~R~2013-01~2015-01~U
Pete P. Gallego|Pete Gallego||R~Texas~D~2013-01~2015-01~U
Vance M. McAllister|Vance McAllister||R~Louisiana~R~2013-11~2015-01~U
John E. Walsh|John Walsh||S~Montana~D~2014-02~2015-01~U
Michael G. Grimm|Michael Grimm||R~New York~R~2011-01~2015-01~U
Howard Coble|||R~North Carolina~R~1985-01~2015-01~U
Mike Johanns|||S~Nebraska~R~2009-01~2015-01~U
Alan Nunnelee|||R~Mississippi~R~2011-01~2015-02~U
Aaron Schock|||R~Illinois~R~2009-01~2015-03~U
Mike Dunleavy|||s~Alaska~R~2013-01~2018-12~O|G~Alaska~R~2018-12~~O
Nancy Dahlstrom|||L~Alaska~R~2022-12~~O
Stephen Cox|||A~Alaska~R~2025-08~~O
Suzanne LaFrance|||Y~Anchorage, Alaska~~~~O
John Merrill|||Secretary of State~Alabama~R~~2021-12~O
Steve Marshall|||A~Alabama~R~2017-02~~O
Wes Allen|||r~Alabama~R~2018-11~2022-11~O|Secretary of State~Alabama~R~2023-01~~O
Will Ainsworth|||r~Alabama~R~~2018-11~O|L~Alabama~R~2019-01~~O
Ashley Curry|||Y~Vestavia Hills, Alabama~~~~O
Ciara Smith-Roston|||Y~Anniston, Alabama~~~~O
Frank V. Bracato|||Y~Hoover, Alabama~~~2024-12~O
James Douglas Stewart Jr.|||Y~Irondale, Alabama~~~~O
Mark Blankenship|||Y~Ozark, Alabama~~~2024-12~O
Paul Finley|||Y~Madison, Alabama~~~2024-12~O
Randall Woodfin|||Y~Birmingham, Alabama~~~~O
Robert Craft|||Y~Gulf Shores, Alabama~~~~O
Ron Anders, Jr.|||Y~Auburn, Alabama~~~2026-01~O
Scott Brakefield|||Y~Alabaster, Alabama~~~~O
Tommy Battle|||Y~Huntsville, Alabama~~~2024-12~O
Walt Maddox|||Y~Tuscaloosa, Alabama~~~2025-03~O
Cole Jester|||Secretary of State~Arkansas~R~2025-01~~O
John Thurston|||Secretary of State~Arkansas~R~2023-01~2024-12~O
Leslie Rutledge|||L~Arkansas~R~2023-01~~O
Ernie Penn|||Y~Farmington, Arkansas~~~~O
Greg Hines|||Y~Rogers, Arkansas~~~~O
Marco McClendon|||Y~West Memphis, Arkansas~~~2023-12~O
Adrian Fontes|||Secretary of State~Arizona~D~~~O
Kris Mayes|||A~Arizona~D~2023-01~~O
Becky Daggett|||Y~Flagstaff, Arizona~~~~O
Chip Wilson|||Y~Apache Junction, Arizona~~~~O
Christian Price|||Y~Maricopa, Arizona~~~2024-12~O
Corey D. Woods|||Y~Tempe, Arizona~~~~O
Douglas J. Nicholls|Douglas Nicholls||Y~Yuma, Arizona~~~~O
Jason Beck|||Y~Peoria, Arizona~~~~O
Jerry P. Weiers|||Y~Glendale, Arizona~~~2024-12~O
Kate Gallego|||Y~Phoenix, Arizona~~~~O
Kenn Weise|||Y~Avondale, Arizona~~~2024-12~O
Kevin Hartke|||Y~Chandler, Arizona~R~~~O
Kevin Sartor|||Y~Surprise, Arizona~~~~O
Lisa Navarro Fitzgibbons|Lisa Fitzgibbons||Y~Casa Grande, Arizona~~~~O
Mark Freeman|||Y~Mesa, Arizona~~~~O
Paul Deasy|||Y~Flagstaff, Arizona~~~2024-12~O
Regina Romero|||Y~Tucson, Arizona~~~~O
Tara Walter|||Y~Florence, Arizona~~~2024-11~O
Eleni Kounalakis|||L~California~D~2019-01~~O
Rob Bonta|||r~California~D~~2021-10~O|A~California~D~2021-04~~O
Shirley Weber|||Secretary of State~California~D~~~O
Adam Loraine|||Y~San Mateo, California~~~~O
Alex Vargas|||Y~Hawthorne, California~~~2024-12~O
Andrew Coolidge|||Y~Chico, California~~~2024-12~O
Bill Wells|||Y~El Cajon, California~~~~O
Bill Zimmerman|||Y~Menifee, California~~~2024-11~O
Bobbie Singh-Allen|||Y~Elk Grove, California~~~2024-11~O
Brad Avery|||Y~Newport Beach, California~~~2024-12~O
Brian Colbert|||Y~San Anselmo, California~~~2024-11~O
Cameron Smyth|||Y~Santa Clarita, California~~~2024-12~O
Carol Dutra-Vernaci|||Y~Union City, California~~~2024-12~O
Chris Branscum|||Y~Marysville, California~~~~O
Chris Rogers|||Y~Santa Rosa, California~D~~2024-12~O|r~California~D~2024-12~~O
Christina Fugazi|||Y~Stockton, California~D~~~O
Christy Holstege|||Y~Palm Springs, California~~~2024-12~O
Connor Traut|||Y~Buena Park, California~~~2024-11~O
Dan Koops|||Y~Bellflower, California~~~2024-12~O
Daniel L. Mintz, Sr.|||Y~Twentynine Palms, California~~~2023-11~O
Daniel Lurie|||Y~San Francisco, California~~~~O
Ellen Kamei|||Y~Mountain View, California~~~~O
Emma Sharif|||Y~Compton, California~~~2025-06~O
Esther C. Sanchez|||Y~Oceanside, California~~~~O
Eunice M. Ulloa|||Y~Chino, California~~~~O
Fred Jung|||Y~Fullerton, California~~~~O
Fred Keeley|||Y~Santa Cruz, California~D~~~O
Freddy Puza|||Y~Culver City, California~~~~O
Gregory B. Lyman|||Y~El Cerrito, California~~~2023-12~O
James Mosby|||Y~Lompoc, California~~~~O
Javier Lopez|||Y~Ceres, California~~~2024-12~O
Javier Moreno|||Y~Calexico, California~~~2024-11~O
Jeannette Sanchez-Palacios|||Y~Ventura, California~~~~O
Jerry Dyer|||Y~Fresno, California~~~~O
Jesse Arreguin|Jesse Arreguín||Y~Berkeley, California~D~~2024-12~O|s~California~D~2024-12~~O
Jessica Ancona|||Y~El Monte, California~~~2024-11~O
Jim Light|||Y~Redondo Beach, California~~~~O
Joe Vinatieri|||Y~Whittier, California~~~2026-04~O
Joel Bryant|||Y~Brentwood, California~~~2024-11~O
John B. Franklin|John Franklin||Y~Vista, California~~~~O
John C. Zaragoza|||Y~Oxnard, California~~~2024-11~O
Jose Flores|||Y~Clovis, California~~~2023-03~O
Juslyn Manalo|||Y~Daly City, California~~~2024-11~O
Karen Goh|||Y~Bakersfield, California~~~2025-12~O
Karla Brown|||Y~Pleasanton, California~~~2024-11~O
Kate Colin|||Y~San Rafael, California~~~2024-11~O
Kathleen Ward|||Y~San Clemente, California~~~2024-12~O
Kevin McCarty|||Y~Sacramento, California~D~~~O
Kim Bergel|||Y~Eureka, California~~~~O
Kimbley Craig|||Y~Salinas, California~~~2024-11~O
Kris Deiters|||Y~Red Bluff, California~~~2024-12~O
L. Anthony Beall|||Y~Rancho Santa Margarita, California~~~2024-11~O
L. Dennis Michael|||Y~Rancho Cucamonga, California~~~~O
Lamar Thorpe|||Y~Antioch, California~~~2024-11~O
Lana Negrete|||Y~Santa Monica, California~~~~O
Larry Klein|||Y~Sunnyvale, California~~~2024-12~O
Letty Lopez-Viado|||Y~West Covina, California~~~2024-12~O
London Breed|||Y~San Francisco, California~~~2025-01~O
Maria Davila|||Y~South Gate, California~~~2024-04~O
Marie Blankley|||Y~Gilroy, California~~~2024-11~O
Marisela Santana|||Y~Lynwood, California~~~2024-12~O
Mark Stapp|||Y~Santa Rosa, California~~~~O
Matt Mahan|||Y~San Jose, California~~~~O
Matthew Serratto|||Y~Merced, California~~~2024-11~O
Michael M Vargas|||Y~Perris, California~~~2024-11~O
Michelle Bushnell|||Y~Bridgeville, California~~~2024-12~O
Mike Littau|||Y~Redding, California~~~~O
Naresh Solanki|||Y~Cerritos, California~~~2025-04~O
Nick Smith|||Y~Pacific Grove, California~D~~~O|r~Illinois~D~2018-01~~O
Pat Burns|||Y~Huntington Beach, California~~~~O
Patricia Lock Dawson|||Y~Riverside, California~~~2024-03~O
Paula Devine|||Y~Glendale, California~~~2024-03~O
Peggy Huang|||Y~Yorba Linda, California~~~2025-12~O
R Rex Parris|||Y~Lancaster, California~~~2024-04~O
Raj Salwan|||Y~Fremont, California~~~~O
Rajiv Bhateja|||Y~Los Altos Hills, California~~~~O
Rebecca Jones|||Y~San Marcos, California~~~~O
Rex Richardson|||Y~Long Beach, California~D~~~O
Rick Vaccaro|||Y~Fairfield, California~~~~O
Robert McConnell|||Y~Vallejo, California~~~2024-12~O
Samantha Rodriguez|||Y~Rohnert Park, California~~~2022-12~O
Scott Sedgley|||Y~Napa, California~~~2024-12~O
Sergio Lopez|||Y~Campbell, California~~~~O
Stephanie Klopfenstein|||Y~Garden Grove, California~~~~O
Sue Zwahlen|||Y~Modesto, California~D~~~O
Ted Weill|||Y~Rancho Mirage, California~~~2025-04~O
Thomas K. Butt|||Y~Richmond, California~~~2023-01~O
Tim Sandoval|||Y~Pomona, California~~~2024-11~O
Todd Gloria|||Y~San Diego, California~D~~~O|r~California~D~~2020-12~O
Tom Stallard|||Y~Woodland, California~~~2024-11~O
Victor Gordo|||Y~Pasadena, California~~~~O
William Davis|||Y~Calimesa, California~~~2024-12~O
Yvonne Yiu|||Y~Monterey Park, California~~~2024-03~O
Laurie Davies|L. Davies;L.A. Davies;Laurie Ann Davies||Y~Laguna Niguel, California~R~~2021-03~O|r~California~R~2020-12~~O
Tri Ta|T. Ta;T.D. Ta;Tri D. Ta||Y~Westminster, California~R~~2022-11~O|r~California~R~2022-12~~O
Dianne Primavera|||r~Colorado~D~2013-01~2016-12~O|L~Colorado~D~2019-01~~O
Jena Griswold|||Secretary of State~Colorado~D~~~O
Phil Weiser|||A~Colorado~D~2019-01~~O
Ben Bohmfalk|||Y~Carbondale, Colorado~~~2026-04~O
Jeff Toborg|||Y~Parker, Colorado~~~2024-11~O
Jeni Arndt|||Y~Fort Collins, Colorado~~~2025-04~O
Malcolm Fleming|||Y~Erie, Colorado~~~2023-12~O
Mike Johnston|Michael Johnston||Y~Denver, Colorado~~~~O
Susie Hidalgo-Fahring|||Y~Longmont, Colorado~D~~~O
William Karspeck|||Y~Berthoud, Colorado~~~~O
Yemi Mobolade|||Y~Colorado Springs, Colorado~I~~~O
Stephanie Thomas|||Secretary of State~Connecticut~D~~~O
Susan Bysiewicz|||L~Connecticut~D~2019-01~~O
William Tong|||r~Connecticut~D~~2018-12~O|A~Connecticut~D~2019-01~~O
Brenda L. Kupchick|||Y~Fairfield, Connecticut~~~2023-11~O
David S. Cassetti|||Y~Ansonia, Connecticut~~~2023-12~O
Joe Ganim|||Y~Bridgeport, Connecticut~~~2023-11~O
Luke Bronin|||Y~Hartford, Connecticut~~~2023-11~O
Neil M. O'Leary|||Y~Waterbury, Connecticut~~~2023-11~O
Rose Marie Angeloni|||Y~North Branford, Connecticut~R~~~O
Vincent Cervoni|||Y~Wallingford, Connecticut~R~~~O
Gary Thompson|||Chief Election Officer~District of Columbia~I~~2024-07~O
Muriel Bowser|||State Legislator~District of Columbia~D~2007-01~2015-01~O|G~District of Columbia~D~2015-01~2023-01~O
Anthony Albence|||Chief Election Officer~Delaware~I~~2023-12~O
Kathy Jennings|||A~Delaware~D~2019-01~~O
Kyle Gay|K. Gay;K.E. Gay;Kyle Evans Gay||s~Delaware~D~2020-11~2025-01~O|L~Delaware~D~2025-01~~O
Michael S. Purzycki|||Y~Wilmington, Delaware~~~2024-09~O
Robin R. Christiansen|Robin Christiansen||Y~Dover, Delaware~~~~O
Cord Byrd|||Secretary of State~Florida~R~~~O
James Uthmeier|||A~Florida~R~2025-02~~O
Jay Collins|J. Collins||s~Florida~R~2022-11~2026-01~O|L~Florida~R~2025-08~~O
Andy Ross|||Y~Temple Terrace, Florida~~~2024-12~O
Anne Gerwig|||Y~Wellington, Florida~R~~2024-03~O|r~Florida~R~2024-11~~O
Betty Resch|||Y~Lake Worth, Florida~~~2025-03~O
Dick Rynearson|||Y~Fort Walton Beach, Florida~~~2025-03~O
Donald O. Burnette|||Y~Port Orange, Florida~~~2024-12~O
Donna Deegan|||Y~Jacksonville, Florida~~~~O
Frank C. Ortis|||Y~Pembroke Pines, Florida~~~2024-03~O
Frank Hibbard|||Y~Clearwater, Florida~~~2024-03~O
Jane Castor|||Y~Tampa, Florida~~~~O
John E. Dailey|John Dailey||Y~Tallahassee, Florida~D~~~O
John Rees|||Y~Winter Garden, Florida~~~~O
Josh Levy|||Y~Hollywood, Florida~~~2024-11~O
Juan Carlos Bermudez|||Y~Doral, Florida~~~2024-11~O
Katie Gannon|||Y~Oldsmar, Florida~~~~O
Keith A. James|Keith James||Y~West Palm Beach, Florida~~~~O
Ken Welch|||Y~Saint Petersburg, Florida~~~2026-01~O
Kevin B. Anderson|||Y~Fort Myers, Florida~~~2024-08~O
Louis "Woody" Brown|||Y~Largo, Florida~~~~O
Margaret Brown|||Y~Weston, Florida~~~2024-11~O
Michael J. Ryan|||Y~Sunrise, Florida~~~2024-11~O
Milissa Holland|||Y~Palm Coast, Florida~~~2024-08~O
Paul Alfrey|||Y~Melbourne, Florida~~~2024-11~O
Rex Hardin|||Y~Pompano Beach, Florida~~~2024-11~O
Rob Medina|||Y~Palm Bay, Florida~~~2024-11~O
Rodney Harris|||Y~Miami Gardens, Florida~~~2024-08~O
Ron Feinsod|||Y~Venice, Florida~~~2023-12~O
Rusty Johnson|||Y~Ocoee, Florida~~~2023-12~O
Shelly Petrolia|||Y~Delray Beach, Florida~~~2025-03~O
Steven D. Losner|Steven Losner||Y~Homestead, Florida~~~~O
Teresa Heitmann|||Y~Naples, Florida~~~2024-03~O
Brad Raffensperger|||Secretary of State~Georgia~R~~~O
Burt Jones|||s~Georgia~R~~2023-01~O|L~Georgia~R~2023-01~~O
Chris Carr|||A~Georgia~R~2016-11~~O
Al Thurman|||Y~Powder Springs, Georgia~~~2023-11~O
Andre Dickens|||Y~Atlanta, Georgia~~~2026-01~O
Barbara Bender|||Y~Snellville, Georgia~~~~O
Beverly H. Burks|||Y~Clarkston, Georgia~~~2024-11~O
Bill Grant|||Y~Canton, Georgia~~~2023-11~O
David Still|||Y~Lawrenceville, Georgia~~~2024-01~O
Derek Easterling|||Y~Kennesaw, Georgia~~~2023-11~O
Derek Norton|||Y~Smyrna, Georgia~~~2023-11~O
Eric Dial|||Y~Tyrone, Georgia~~~2023-12~O
Gil McDougal|||Y~Villa Rica, Georgia~~~2023-12~O
James Kelly|||Y~Dallas, Georgia~~~2024-11~O
Jim Gilvin|||Y~Alpharetta, Georgia~~~2023-11~O
John Arthur Ernst Jr.|John Arthur Ernst||Y~Brookhaven, Georgia~~~2023-11~O
Joy B. Day|Joy Day||Y~Jonesboro, Georgia~~~2023-12~O
Kristi Cox|||Y~Richmond Hill, Georgia~~~~O
Nancy Harris|||Y~Duluth, Georgia~~~2024-01~O
Nick Millwood|||Y~Ringgold, Georgia~~~2023-12~O
Ollie Clemons|||Y~Austell, Georgia~~~2023-11~O
Rochelle Robinson|||Y~Douglasville, Georgia~~~2023-11~O
Scott James Matheson|||Y~Valdosta, Georgia~~~~O
Shameka Reynolds|||Y~Lithonia, Georgia~~~2023-12~O
Steve Tumlin|||Y~Marietta, Georgia~~~~O
Van Johnson|||Y~Savannah, Georgia~~~2023-11~O
Van R. Johnson II|Van Johnson||Y~Savannah, Georgia~D~~~O
Anne Lopez|||A~Hawaii~Nonpartisan~2022-12~~O
Scott Nago|||Chief Election Officer~Hawaii~I~~2024-12~O
Sylvia Luke|||r~Hawaii~D~~2022-11~O|L~Hawaii~D~2022-12~~O
Derek S.K. Kawakami|Derek Kawakami||Y~Hawaii~~~~O
Rick Blangiardi|||Y~Hawaii~~~~O
Brenna Bird|||A~Iowa~R~2023-01~~O
Chris Cournoyer|C. Cournoyer;Cournoyer De Witt||s~Iowa~R~~2025-01~O|L~Iowa~R~2024-12~~O
Paul Pate|||Secretary of State~Iowa~R~~~O
Bob Scott|||Y~Sioux City, Iowa~~~2023-11~O
Bobbi Bentz|||Y~Ankeny, Iowa~~~~O
Jill Shudak|||Y~Council Bluffs, Iowa~~~~O
Pam Soseman|||Y~Denison, Iowa~~~2025-12~O
Robert Gallagher|||Y~Bettendorf, Iowa~~~~O
Scott Campbell|||Y~Eldridge, Iowa~D~~~O|r~Vermont~D~2019-01~~O
T.M. 'Frank' Cownie|||Y~Des Moines, Iowa~~~2023-11~O
Phil McGrane|||Secretary of State~Idaho~R~~~O
Raúl Labrador|||A~Idaho~R~2023-01~~O
Scott Bedke|||r~Idaho~R~2011-01~2022-12~O|L~Idaho~R~2023-01~~O
Daniel Johnson|||Y~Lewiston, Idaho~~~~O
Darl Bruner|||Y~Nampa, Idaho~~~~O
Joe Stear|||Y~Kuna, Idaho~~~2023-12~O
Lauren McLean|||Y~Boise, Idaho~~~2023-11~O
Lisa Burtenshaw|||Y~Idaho Falls, Idaho~~~~O
Robert E. Simison|||Y~Meridian, Idaho~~~2023-11~O
Suzanne Hawkins|||Y~Twin Falls, Idaho~~~2024-12~O
Casandra Watson|||Chief Election Officer~Illinois~I~~2025-06~O
J. B. Pritzker|||G~Illinois~D~2019-01~~O
Juliana Stratton|||r~Illinois~D~~2018-12~O|L~Illinois~D~2019-01~~O
Kwame Raoul|||s~Illinois~D~~2018-12~O|A~Illinois~D~2019-01~~O
Andrew Goczkowski|||Y~Des Plaines, Illinois~~~2025-05~O
Barrett Pedersen|||Y~Franklin Park, Illinois~~~2025-05~O
Brad Hardiek|||Y~Dieterich, Illinois~~~2024-03~O
Brandon Johnson|||Y~Chicago, Illinois~~2023-05~~O
Charles E. Tokar|||Y~Chicago Ridge, Illinois~~~2025-03~O
Chodri Ma Khokhar|||Y~Glendale Heights, Illinois~~~2025-12~O
Dan Brady|||r~Illinois~R~~2023-01~O|Y~Bloomington, Illinois~R~2025-05~~O
Daniel Biss|||Y~Evanston, Illinois~~~~O
Daniel Bovey|||Y~West Chicago, Illinois~~~~O
David Brummel|||Y~Warrenville, Illinois~~~2025-04~O
David Goins|||Y~Alton, Illinois~~~2025-11~O
Deborah Frank Feinen|||Y~Champaign, Illinois~~~~O
Eric Van Hook|||Y~O Fallon, Illinois~~~~O
Franco A. Coladipietro|||Y~Bloomingdale, Illinois~~~2024-12~O
Frank DeSimone|||Y~Bensenville, Illinois~~~2025-12~O
Gary Grasso|||Y~Burr Ridge, Illinois~~~2025-05~O
George Van Dusen|||Y~Skokie, Illinois~~~2025-04~O
Herb Roach|||Y~O Fallon, Illinois~~~2025-05~O
James McDonald|||Y~Lake Villa, Illinois~~~2024-12~O
Jesal Patel|||Y~Lincolnwood, Illinois~~~2024-12~O
John F. Argoudelis|John Argoudelis||Y~Plainfield, Illinois~~~2025-04~O
Joseph A. Marchese|||Y~Darien, Illinois~~~2025-04~O
Keith Pekau|Keith Pekau Keith Pekau||Y~Orland Park, Illinois~~~2025-04~O
Kevin Burns|||Y~Geneva, Illinois~~~~O
Mary Alexander-Basta|||Y~Bolingbrook, Illinois~~~2025-04~O
Michael Jenny|||Y~Glenview, Illinois~~~~O
Mike Thoms|||Y~Rock Island, Illinois~~~2025-04~O
Nick Cuzzone|||Y~Villa Park, Illinois~~~2025-12~O
Pat Horcher|||Y~Wheeling, Illinois~~~2025-11~O
Patrick Horcher|||Y~Wheeling, Illinois~~~2025-04~O
Richard C. Irvin|||Y~Aurora, Illinois~~~2025-04~O
Robert J. Lovero|||Y~Berwyn, Illinois~~~~O
Robert Marcus|||Y~Glen Carbon, Illinois~~~2025-04~O
Roger Nelson|||Y~Dunlap, Illinois~~~~O
Scott A. Wehrli|Scott Wehrli||Y~Naperville, Illinois~~~~O
Sheila Y. Chalmers-Currin|||Y~Matteson, Illinois~~~2025-04~O
Thaddeus Jones|||Y~Calumet City, Illinois~D~~2025-04~O|r~Illinois~D~2011-01~~O
Thomas Hood|||Y~Gurnee, Illinois~~~~O
Thomas P. McNamara|||Y~Rockford, Illinois~~~2025-05~O
Timothy J. Hoeft|Timothy Hoeft||Y~Huntley, Illinois~~~2025-05~O
Diego Morales|||Secretary of State~Indiana~R~~~O
Micah Beckwith|||L~Indiana~R~2025-01~~O
Joe Hogsett|||Y~Indianapolis, Indiana~~~~O
Stephanie Terry|||Y~Evansville, Indiana~D~~~O
David Toland|||L~Kansas~D~2021-01~~O
Kris Kobach|||A~Kansas~R~2023-01~~O
Scott Schwab|||Secretary of State~Kansas~R~~~O
Curt Skoog|||Y~Overland Park, Kansas~~~~O
Eric Mikkelson|||Y~Prairie Village, Kansas~~~~O
Lily Wu|||Y~Wichita, Kansas~Libertarian~~~O
Sollie Flora|||Y~Mission, Kansas~~~~O
Jacqueline Coleman|||L~Kentucky~D~2019-12~~O
Michael Adams|||Secretary of State~Kentucky~R~~2024-01~O
Russell Coleman|||A~Kentucky~R~2024-01~~O
Billy Phelps|||Y~Morgantown, Kentucky~~~~O
Brian Traugott|||Y~Versailles, Kentucky~~~2024-11~O
Craig Greenberg|||Y~Louisville, Kentucky~D~~~O
Todd Alcott|||Y~Bowling Green, Kentucky~~~2024-11~O
Tom Watson|||Y~Owensboro, Kentucky~~~2024-11~O
Billy Nungesser|||L~Louisiana~R~2016-01~~O
Liz Murrill|||A~Louisiana~R~2024-01~~O
R. Kyle Ardoin|||Secretary of State~Louisiana~R~~2024-01~O
Belinda C. Constant|||Y~Gretna, Louisiana~~~2025-06~O
LaToya Cantrell|||Y~New Orleans, Louisiana~~~~O
Sid Edwards|||Y~Baton Rouge, Louisiana~R~~~O
Andrea Joy Campbell|Andrea Campbell||A~Massachusetts~D~2023-01~~O
Kim Driscoll|||L~Massachusetts~D~2023-01~~O
Kimberly Driscoll|||Y~Salem, Massachusetts~D~~2021-11~O|L~Massachusetts~D~2023-01~~O
William Galvin|||Chief Election Officer~Massachusetts~D~~~O
Christopher R. Carreiro|||Y~Swansea, Massachusetts~~~2024-04~O
Gary Christenson|||Y~Malden, Massachusetts~~~~O
Gina-Louise Sciarra|||Y~Northampton, Massachusetts~~~2025-11~O
Jared Nicholson|||Y~Lynn, Massachusetts~D~~~O
Jeannette A. McCarthy|Jeannette McCarthy||Y~Waltham, Massachusetts~~~~O
Jennifer Macksey|||Y~North Adams, Massachusetts~~~2025-11~O
Marc Laredo|||Y~Newton, Massachusetts~~~~O
Michelle Wu|||Y~Boston, Massachusetts~D~~~O
Nicole LaChapelle|||Y~Easthampton, Massachusetts~~~2025-11~O
Tracy Blais|||Y~Newbury, Massachusetts~~~2025-06~O
Virginia DeSorgher|||Y~Greenfield, Massachusetts~~~~O
Anthony G. Brown|Anthony Brown||A~Maryland~D~2023-01~~O
Aruna Miller|||r~Maryland~D~~2019-01~O|L~Maryland~D~2023-01~~O
Linda Lamone|||Chief Election Officer~Maryland~I~~2023-09~O
Brandon M. Scott|Brandon M Scott||Y~Baltimore, Maryland~~~~O
Daniel W. Burris|||Y~Leonardtown, Maryland~~~2024-05~O
Emily Keller|||Y~Hagerstown, Maryland~~~2024-11~O
Mike Benton|||Y~North Beach, Maryland~~~~O
Patrick S. Vincenti|||Y~Harford, Maryland~~~2024-06~O
Paula S. Etting|Paula Etting||Y~Bel Air, Maryland~~~~O
Aaron M. Frey|||r~Maine~D~~2018-12~O|A~Maine~D~2019-01~~O
Shenna Bellows|||Secretary of State~Maine~D~~2025-01~O
Elyse Tipton|||Y~South Portland, Maine~~~~O
Mark N. Dion|Mark Dion||Y~Portland, Maine~D~~~O|s~Maine~D~~2018-12~O|r~Maine~D~2011-01~2016-12~O
Dana Nessel|||A~Michigan~D~2019-01~~O
Garlin Gilchrist II|Garlin Gilchrist||L~Michigan~D~2019-01~~O
Jocelyn Benson|||Secretary of State~Michigan~D~~~O
Amy Holek|||Y~Caledonia, Michigan~~~2025-04~O
Angela Sword Heath|||Y~Adrian, Michigan~~~~O
Bryan K. Barnett|||Y~Rochester Hills, Michigan~~~2023-11~O
D. Wayne O'Neil|||Y~Lake Orion, Michigan~~~2025-11~O
David Anderson|||Y~Kalamazoo, Michigan~~~~O
David LaGrand|||Y~Grand Rapids, Michigan~D~~~O|r~Michigan~D~~2023-01~O
Ethan Baker|||Y~Troy, Michigan~~~2023-11~O
Greg Mapes|||Y~Alma, Michigan~~~2023-12~O
James R. Fouts|||Y~Warren, Michigan~~~2023-11~O
Jan Trapani|||Y~Bridgman, Michigan~~~~O
Kate Henson|||Y~Chelsea, Michigan~~~~O
Kenneth Dignan III|||Y~Whitmore Lake, Michigan~~~2024-11~O
Ken Johnson|Kenneth Johnson||Y~Muskegon, Michigan~~~~O
Kevin McDaniel|||Y~Auburn Hills, Michigan~~~2023-11~O
Marcus Muhammad|||Y~Benton Harbor, Michigan~~~2023-12~O
Mary Sheffield|||Y~Detroit, Michigan~~~~O
Maureen Miller Brosnan|||Y~Livonia, Michigan~~~2023-11~O
Paul Frechette|||Y~West Branch, Michigan~~~2025-12~O
Robert R. Taylor|Robert Taylor||Y~Roseville, Michigan~~~~O
Rosalynn Bliss|||Y~Grand Rapids, Michigan~~~2023-11~O
Sarah H. McClure|||Y~Bloomfield Hills, Michigan~~~2024-11~O
Todd Nighswander|||Y~Deerfield, Michigan~~~~O
Will Joseph|||Y~Mount Pleasant, Michigan~~~2023-11~O
Peggy Flanagan|||r~Minnesota~D~~2019-01~O|L~Minnesota~D~2019-01~~O
Steve Simon|||Secretary of State~Minnesota~D~~~O
Charles Cadenhead|||Y~Lake Elmo, Minnesota~~~~O
Dave Kleis|||Y~Saint Cloud, Minnesota~~~2024-11~O
Elizabeth B. Kautz|||Y~Burnsville, Minnesota~~~2024-11~O
Jacob Frey|||Y~Minneapolis, Minnesota~~~~O
Jimmy Francis|||Y~South Saint Paul, Minnesota~~~~O
Kaohly Her|||Y~Saint Paul, Minnesota~D~~~O
Kathi Hemken|||Y~New Hope, Minnesota~~~2024-12~O
Kirt Briggs|||Y~Prior Lake, Minnesota~~~2024-12~O
Ted Kozlowski|||Y~Stillwater, Minnesota~~~2023-01~O
Todd Hammel|||Y~Zumbrota, Minnesota~~~2024-12~O
Catherine Hanaway|||A~Missouri~R~2025-09~~O
David Wasinger|||L~Missouri~R~2025-01~~O
Jay Ashcroft|||Secretary of State~Missouri~R~~2021-12~O
Cara Spencer|||Y~Saint Louis, Missouri~D~~~O
Carson Ross|||Y~Blue Springs, Missouri~~~2024-04~O
Nick Guccione|||Y~Wentzville, Missouri~~~~O
Quinton Lucas|||Y~Kansas City, Missouri~D~~~O
Sandy Strecker|||Y~Strafford, Missouri~~~~O
Stephanie Markus|||Y~Pevely, Missouri~~~~O
Delbert Hosemann|||L~Mississippi~R~2020-01~~O
Lynn Fitch|||A~Mississippi~R~2020-01~~O
Michael Watson|||Secretary of State~Mississippi~R~~2021-12~O
Billy Hewes|||Y~Gulfport, Mississippi~~~2025-06~O
Chokwe Antar Lumumba, Esq.|||Y~Jackson, Mississippi~~~2025-06~O
Copey Grantham|||Y~Saltillo, Mississippi~~~~O
Dan M. Gibson|||Y~Natchez, Mississippi~~~2024-07~O
Lynn Spruill|||Y~Starkville, Mississippi~~~2025-06~O
Robyn Tannehill|||Y~Oxford, Mississippi~~~2025-06~O
Toby Barker|||Y~Hattiesburg, Mississippi~~~2025-06~O
Austin Knudsen|||r~Montana~R~~2018-12~O|A~Montana~R~2021-01~~O
Christi Jacobsen|||Secretary of State~Montana~R~~2025-01~O
Kristen Juras|||L~Montana~R~2021-01~~O
Bill Cole|||Y~Billings, Montana~~~~O
Cyndy Andrus|||Y~Bozeman, Montana~~~~O
Mark Johnson|||Y~Kalispell, Montana~R~~~O|s~Arkansas~R~~~O|s~Minnesota~R~2017-01~~O|r~Ohio~R~2021-01~~O
Jeff Jackson|J. Jackson||s~North Carolina~D~~2023-01~O|A~North Carolina~D~2025-01~~O
Karen Brinson Bell|||Chief Election Officer~North Carolina~I~~2025-05~O
Rachel Hunt|R. Hunt;R.H. Hunt||r~North Carolina~D~~2023-01~O|s~North Carolina~D~2023-01~2025-01~O|L~North Carolina~D~2025-01~~O
Allen Joines|||Y~Winston Salem, North Carolina~~~2024-12~O
Barbara G. Volk|||Y~Hendersonville, North Carolina~~~2023-12~O
Bobby Kilgore|||Y~Monroe, North Carolina~~~2023-12~O
Carlton L. Stevens Jr.|||Y~Wilson, North Carolina~~~2023-11~O
Charlie Martin|||Y~Belmont, North Carolina~~~2023-11~O
Hank Guess|||Y~Hickory, North Carolina~~~~O
Harold Weinbrecht|||Y~Cary, North Carolina~~~2023-10~O
Jacques Gilbert|||Y~Apex, North Carolina~~~2023-11~O
James T. Willis|James Willis||Y~Laurinburg, North Carolina~~~~O
Jeffrey T. Odham|Jeffrey Odham||Y~New Bern, North Carolina~~~~O
Jody McLeod|||Y~Clayton, North Carolina~~~2023-12~O
Joe L. Gibbons|Joe Gibbons||Y~Lenoir, North Carolina~~~2023-12~O
John C. Strickland|||Y~Pinehurst, North Carolina~~~2023-11~O
Leonardo Williams|||Y~Durham, North Carolina~D~~~O
Matt Mulhollem|||Y~Archer Lodge, North Carolina~~~2023-11~O
Mitch Colvin|||Y~Fayetteville, North Carolina~~~~O
P.J. Connelly|||Y~Greenville, North Carolina~~~~O
R Keith Summey|||Y~North Charleston, North Carolina~~~2023-11~O
Ron Pappas|||Y~Waxhaw, North Carolina~~~2023-11~O
Vi Lyles|||Y~Charlotte, North Carolina~~~2025-11~O
Walker E. Reid III|||Y~Gastonia, North Carolina~~~2023-11~O
Drew Wrigley|||A~North Dakota~R~2022-02~~O
Michael Howe|||r~North Dakota~R~~2022-12~O|Secretary of State~North Dakota~R~2023-01~~O
Michelle Strinden|M. Strinden||r~North Dakota~R~2018-12~2025-01~O|L~North Dakota~R~2024-12~~O
Brandon Bochenski|||Y~Grand Forks, North Dakota~~~2024-06~O
Jeff Trudeau|||Y~Horace, North Dakota~~~~O
Joe Kelly|||L~Nebraska~R~2023-01~~O
Mike Hilgers|Speaker Hilgers||State Legislator~Nebraska~Nonpartisan~~2023-01~O|A~Nebraska~Nonpartisan~2023-01~~O
Robert Evnen|||Secretary of State~Nebraska~R~~~O
Corey Stutte|||Y~Hastings, Nebraska~~~2024-11~O
David Hobelman|||Y~Firth, Nebraska~~~2024-12~O
David P. Black|David Black||Y~Papillion, Nebraska~~~~O
Jean Stothert|||Y~Omaha, Nebraska~~~2025-05~O
Leirion Gaylor Baird|||Y~Lincoln, Nebraska~~~~O
David M. Scanlan|David Scanlan||Secretary of State~New Hampshire~D~~2025-01~O
John Formella|||A~New Hampshire~R~2021-03~2025-03~O
Jim Bouley|||Y~Concord, New Hampshire~~~2023-12~O
Jim Donchess|||Y~Nashua, New Hampshire~~~2024-01~O
Russell Dean|||Y~Exeter, New Hampshire~~~2025-12~O
Dale Caldwell|||L~New Jersey~D~2026-01~~O
Jennifer Davenport|||A~New Jersey~D~2026-02~~O
Tahesha Way|||Secretary of State~New Jersey~D~~2021-12~O
Anthony Suarez|||Y~Ridgefield, New Jersey~~~2024-12~O
Brad Campbell|||Y~Shiloh, New Jersey~~~2024-11~O
Brad J. Cohen|||Y~East Brunswick, New Jersey~~~2024-12~O
Brian C. Wahler|||Y~Piscataway, New Jersey~~~2024-12~O
Charlie Carley|||Y~South Brunswick, New Jersey~~~2025-12~O
David Fleisher|||Y~Cherry Hill, New Jersey~~~~O
Dean Blumetti|||Y~Sparta, New Jersey~~~~O
Eric Wilsusen|||Y~Jefferson Township, New Jersey~R~~~O
J. Christian Bollwage|||Y~Elizabeth, New Jersey~~~2024-12~O
James Solomon|||Y~Jersey City, New Jersey~D~~~O
Jonathan Hornik|||Y~Marlboro, New Jersey~~~~O
Josh Losardo|||Y~Scotch Plains, New Jersey~~~2024-12~O
Keith Kazmark|||Y~Woodland Park, New Jersey~~~2024-12~O
Kyle Hanson|||Y~Barrington, New Jersey~~~~O
Laura Pfrommer|||Y~Egg Harbor Township, New Jersey~~~2024-12~O
Mark Freda|||Y~Princeton, New Jersey~~~2024-12~O
Renee Baskerville|||Y~Montclair, New Jersey~D~~~O
Rick Miller|||Y~Berlin, New Jersey~~~~O
Rob Greenbaum|||Y~Budd Lake, New Jersey~~~2024-12~O
Robert Giangeruso|||Y~Lyndhurst, New Jersey~~~2025-04~O
Robert Henken|||Y~Stafford, New Jersey~~~~O
Thomas C. Fritts|||Y~Allentown, New Jersey~~~2024-12~O
Howie C. Morales|Howie Morales||s~New Mexico~D~~2018-12~O|L~New Mexico~D~2019-01~~O
Maggie Toulouse Oliver|||Secretary of State~New Mexico~D~~2025-01~O
Raúl Torrez|||A~New Mexico~D~2023-01~~O
Mike Morris|||Y~Clovis, New Mexico~~~2024-03~O
Aaron D. Ford|Aaron Ford||s~Nevada~D~~2018-12~O|A~Nevada~D~2019-01~~O
Francisco V. Aguilar|Francisco Aguilar||Secretary of State~Nevada~R~~~O
Stavros Anthony|||L~Nevada~R~2023-01~~O
Carolyn G. Goodman|||Y~Las Vegas, Nevada~~~2024-04~O
Michelle Romero|||Y~Henderson, Nevada~~~2026-06~O
Pamela A. Goynes-Brown|Pamela Goynes-Brown||Y~North Las Vegas, Nevada~~~~O
Antonio Delgado|||L~New York~D~2022-05~~O
Kristen Zebrowski Stavisky|Kristen Stavisky||Chief Election Officer~New York~D~~2025-08~O
Letitia James|||A~New York~D~2019-01~~O
Alan C. Beach|Alan Beach||Y~Lynbrook, New York~~~~O
Bruce Blakeman|||Y~Nassau County, New York~~~2025-11~O
Carmella Mantello|||Y~Troy, New York~~~~O
Christopher Devane|Christopher Devane Devane||Y~New Hyde Park, New York~~~2025-04~O
Dorcey Applyrs|||Y~Albany, New York~D~~~O
Edward R. Wehrheim|||Y~Smithtown, New York~~~2024-11~O
Elena Villafane|||Y~Sea Cliff, New York~~~~O
Gary Penders|Gary Penders Gary Penders||Y~Spencerport, New York~~~2025-03~O
Joel Griffin|||Y~Tivoli, New York~~~2025-03~O
Justin C. Brasch|Justin Brasch||Y~White Plains, New York~~~~O
Malik D. Evans|Malik Evans||Y~Rochester, New York~D~~~O
Michael A. Lavorata|||Y~Lindenhurst, New York~~~2024-12~O
Michael J. Newhard|Michael Newhard||Y~Warwick, New York~~~~O
Michael O'Neill|||Y~Amityville, New York~~~~O
Paul Pontieri|||Y~Patchogue, New York~~~2024-12~O
Robert G. Rolison|||Y~Poughkeepsie, New York~~~2024-01~O
Robert Weitzner|||Y~Port Washington, New York~~~2025-01~O
Scott Steve|||Y~Cortland, New York~~~~O
Steven T. Noble|Steven Noble||Y~Kingston, New York~~~2023-12~O
Svante L. Myrick|||Y~Ithaca, New York~~~2024-01~O
Thomas M. Roach|||Y~White Plains, New York~~~2026-01~O
Vincent Rosillo|||Y~Dobbs Ferry, New York~~~2025-11~O
Waylyn Hobbs Jr.|||Y~Hempstead, New York~~~2025-03~O
Zohran K. Mamdani|Zohran Mamdani||Y~New York, New York~~~~O
Dave Yost|||A~Ohio~R~2019-01~~O
Frank LaRose|||Secretary of State~Ohio~R~~~O
Jim Tressel|||L~Ohio~R~2025-02~~O
Aftab Pureval|||Y~Cincinnati, Ohio~~~~O
Andrew Ginther|||Y~Columbus, Ohio~D~~~O
Justin Bibb|||Y~Cleveland, Ohio~~~~O
Melissa Hartfield|||Y~Granville, Ohio~~~~O
Michael Wheeler|||Y~Richfield, Ohio~R~~~O
Patrick Haley|||Y~Wilmington, Ohio~R~~~O
Scott Holmes|||Y~Worthington, Ohio~~~~O
Shammas Malik|||Y~Akron, Ohio~~~~O
Thomas P. Perciak|||Y~Strongsville, Ohio~~~2025-11~O
Wade Kapszukiewicz|||Y~Toledo, Ohio~~~~O
Gentner Drummond|||A~Oklahoma~R~2023-01~~O
Matt Pinnell|||L~Oklahoma~R~2019-01~~O
Paul Ziriax|||Chief Election Officer~Oklahoma~I~~2021-12~O
David Holt|||Y~Oklahoma City, Oklahoma~R~~~O
Debbie Long|||Y~Claremore, Oklahoma~R~~~O
Ed Bolt|||Y~Shawnee, Oklahoma~~~2024-06~O
G.T. Bynum|||Y~Tulsa, Oklahoma~~~2024-12~O
Glenn Lewis|||Y~Moore, Oklahoma~~~2024-04~O
Justin Few|||Y~Mcalester, Oklahoma~~~~O
Dan Rayfield|D. Rayfield;D.A. Rayfield||r~Oregon~D~2015-01~2025-01~O|A~Oregon~D~2024-12~~O
Tobias Read|||r~Oregon~D~2011-01~2016-12~O|Secretary of State~Oregon~D~2025-01~~O
Alex Johnson II|Alex Johnson||Y~Albany, Oregon~~~~O
Beach Pace|||Y~Hillsboro, Oregon~~~~O
Bobby Duncan|||Y~Harrisburg, Oregon~~~~O
Joe Buck|||Y~Lake Oswego, Oregon~~~~O
Joseph A. Backus|Joseph Backus||Y~Scappoose, Oregon~~~~O
Kaarin Knudson|||Y~Eugene, Oregon~~~~O
Keith Wilson|||Y~Portland, Oregon~~~~O
Lacey Beaty|||Y~Beaverton, Oregon~~~~O
Michael Zarosinski|||Y~Medford, Oregon~~~~O
Rob Ward|||Y~Florence, Oregon~R~~~O
Sean VanGordon|||Y~Springfield, Oregon~~~~O
Tim Kirsch|||Y~Mill City, Oregon~~~~O
Tim Rosener|||Y~Sherwood, Oregon~~~~O
Tonya Graham|||Y~Ashland, Oregon~~~~O
Al Schmidt|||Secretary of State~Pennsylvania~R~~~O
Austin A. Davis|Austin Davis;A. Davis||r~Pennsylvania~D~~2022-12~O|L~Pennsylvania~D~2023-01~~O
Dave Sunday|||A~Pennsylvania~R~2025-01~~O
Barry Truchil|||Y~Langhorne, Pennsylvania~D~~~O
Ben Thomas Jr.|Ben Thomas||Y~Greencastle, Pennsylvania~R~~~O
Cherelle Parker|||Y~Philadelphia, Pennsylvania~~~~O
Christopher Baldridge|||Y~New Alexandria, Pennsylvania~~~~O
Corey O'Connor|||Y~Pittsburgh, Pennsylvania~D~~~O
Dade Royer|||Y~Waynesboro, Pennsylvania~~~~O
Eddie Morán|||Y~Reading, Pennsylvania~~~~O
Eric J. Bartels|Eric Bartels||Y~Latrobe, Pennsylvania~~~~O
J. William Reynolds|||Y~Bethlehem, Pennsylvania~D~~~O
Jim Kenney|||Y~Philadelphia, Pennsylvania~~~2024-01~O
Lance E. Colondo|||Y~Nazareth, Pennsylvania~~~2025-11~O
Lillian DeBaptiste|||Y~West Chester, Pennsylvania~D~~~O
Lincoln Kretchmar|||Y~Beaver, Pennsylvania~D~~~O
Marian Moskowitz|||Y~Chester County, Pennsylvania~~~2024-11~O
Matt Tuerk|||Y~Allentown, Pennsylvania~D~~~O
Matthew Wismer|||Y~Trappe, Pennsylvania~~~2025-05~O
Michael Ceci|||Y~Aldan, Pennsylvania~D~~~O
Paige Gebhardt Cognetti|Paige Cognetti||Y~Scranton, Pennsylvania~~~~O
Phil Dague|||Y~Downingtown, Pennsylvania~~~2024-01~O
Robert Bell|||Y~Greensburg, Pennsylvania~D~~~O
Sean Shultz|||Y~Carlisle, Pennsylvania~~~~O
Shaun Rogers|||Y~Shippensburg, Pennsylvania~D~~~O
Trina Moss|||Y~Duryea, Pennsylvania~~~~O
Wanda R. D. Williams|Wanda Williams||Y~Harrisburg, Pennsylvania~~~~O
Francisco Rosado Colomer|||Chief Election Officer~Puerto Rico~I~~~O
Gregg Amore|||Secretary of State~Rhode Island~D~~~O|r~Rhode Island~D~~2023-01~O
Peter Neronha|||A~Rhode Island~D~2019-01~~O
Sabina Matos|||L~Rhode Island~D~2021-04~~O
Kenneth Hopkins|||Y~Cranston, Rhode Island~~~~O
Alan Wilson|||A~South Carolina~R~2011-01~~O
Howard Knapp|||Chief Election Officer~South Carolina~I~2023-03~~O
Pamela Evette|||L~South Carolina~R~2019-01~~O
Barbara Jo Blain-Bellamy|||Y~Conway, South Carolina~~~2024-12~O
Brandon Smith|||Y~Greenwood, South Carolina~R~~~O|s~Kentucky~R~2008-02~~O
Brandy Amidon|||Y~Conway, South Carolina~~~2025-01~O
George Patrick McLeer, Jr.|George Patrick (GP) McLeer||Y~Fountain Inn, South Carolina~~~~O
Gregory Habib|||Y~Goose Creek, South Carolina~~~2026-04~O
Guynn Savage|||Y~Fort Mill, South Carolina~~~~O
Knox H. White|||Y~Greenville, South Carolina~~~~O
Lisa Sulka|||Y~Bluffton, South Carolina~~~2024-11~O
Mark Kruea|||Y~Myrtle Beach, South Carolina~~~~O
Paul Shewmaker|||Y~Simpsonville, South Carolina~~~~O
Richard W. Dinner|Richard Dinner||Y~Greer, South Carolina~~~~O
Stephen Murray|||Y~Beaufort, South Carolina~~~2024-11~O
Teddy Milner|||Y~Aiken, South Carolina~~~~O
Terry Merrit|||Y~Mauldin, South Carolina~~~~O
Marty Jackley|||A~South Dakota~R~2023-01~~O
Monae Johnson|||Secretary of State~South Dakota~R~~~O
Tony Venhuizen|T. Venhuizen||r~South Dakota~R~2023-01~2025-02~O|L~South Dakota~R~2025-01~~O
Jason Salamun|||Y~Rapid City, South Dakota~~~~O
Jonathan Skrmetti|||A~Tennessee~R~2022-09~~O
Tre Hargett|||Secretary of State~Tennessee~R~~2024-12~O
Freddie O'Connell|||Y~Nashville, Tennessee~D~~~O
Hollie Berry|||Y~Red Bank, Tennessee~~~2024-12~O
JJ Reels|||Y~Monterey, Tennessee~~~2024-08~O
Jamie Clary|||Y~Hendersonville, Tennessee~~~2024-12~O
John Metz|||Y~Rogersville, Tennessee~~~~O
Paul Young|||Y~Memphis, Tennessee~D~~~O
Dan Patrick|||s~Texas~R~2009-01~2014-12~O|L~Texas~R~2015-01~~O
Jane Nelson|||Secretary of State~Texas~R~~~O|s~Texas~R~~2023-01~O
Ken Paxton|||r~Texas~R~2009-01~2012-12~O|s~Texas~R~2013-01~2014-12~O|A~Texas~R~2015-01~~O
Adrian Gonzalez|||Y~Weslaco, Texas~~~~O
Amir Omar|||Y~Richardson, Texas~~~~O
Anthony Williams|||Y~Abilene, Texas~~~2023-11~O
Armin Mizani|||Y~Keller, Texas~~~2023-11~O
Bill Cox|||Y~Mckinney, Texas~~~~O
Bill Foulds Jr.|Bill Foulds||Y~Dripping Springs, Texas~~~2026-05~O
Bob Bruggeman|||Y~Texarkana, Texas~~~~O
Brian Montini|||Y~Northlake, Texas~~~~O
Bruce Arfsten|||Y~Addison, Texas~~~~O
Christopher Harvey|||Y~Manor, Texas~~~~O
Clay Lassen|||Y~Tatum, Texas~~~2024-11~O
Donna Rogers|||Y~Webster, Texas~~~2024-02~O
Doug Weiss|||Y~Pflugerville, Texas~~~~O
E. Rick Carmona|||Y~Terrell, Texas~~~2024-05~O
Eric Johnson|||Y~Dallas, Texas~~~~O
Eugene Escobar Jr|Eugene Escobar||Y~Princeton, Texas~~~~O
Ginger Nelson|||Y~Amarillo, Texas~~~2023-11~O
Jason Perez|||Y~Angleton, Texas~~~2025-12~O
Javier Joven|||Y~Odessa, Texas~~~2024-11~O
Jeff Cheney|||Y~Frisco, Texas~~~2025-12~O
Jeff Winget|||Y~Rowlett, Texas~~~~O
Jim Jarratt|||Y~Granbury, Texas~~~~O
Jim Ross|||Y~Arlington, Texas~~~2026-05~O
Jo Ann Wilson|||Y~Rhome, Texas~~~2024-12~O
Jody Czajkoski|||Y~Conroe, Texas~~~2024-05~O
John B. Muns|||Y~Plano, Texas~~~2025-12~O
John Whitmire|||Y~Houston, Texas~~~~O
Ken Fulk|||Y~Allen, Texas~~~2023-11~O
Kirk Watson|||Y~Austin, Texas~D~~~O|s~Texas~D~~2020-04~O
Mattie Parker|||Y~Fort Worth, Texas~~~~O
Mike Felix|||Y~Sachse, Texas~~~2024-05~O
Mike Foreman|||Y~Friendswood, Texas~~~2024-05~O
Na'Cole Thompson|||Y~Leander, Texas~~~~O
Norman Funderburk|||Y~Humble, Texas~~~~O
Omar Ochoa|||Y~Edinburg, Texas~~~~O
Oscar Leeser|||Y~El Paso, Texas~~~2024-01~O
Paul Paschall|||Y~Weatherford, Texas~~~2025-05~O
Rick Stopfer|||Y~Irving, Texas~~~2026-05~O
Ron Nirenberg|||Y~San Antonio, Texas~~~2025-11~O
Scott LeMay|||Y~Garland, Texas~~~2023-12~O
Stephen Santellana|||Y~Wichita Falls, Texas~~~2023-11~O
Steve Babick|||Y~Carrollton, Texas~~~2026-05~O
TJ Gilmore|||Y~Lewisville, Texas~~~2025-05~O
Tim Davis|||Y~Temple, Texas~~~2024-05~O
Toni Clay|||Y~Athens, Texas~~~2023-12~O
Travis Mitchell|||Y~Kyle, Texas~~~2023-12~O
William M. Hastings|||Y~Katy, Texas~~~2023-05~O
Yvonne Flores-Cale|||Y~Kyle, Texas~~~~O
Deidre M. Henderson|Deidre Henderson||s~Utah~R~~2020-12~O|L~Utah~R~2021-01~~O
Derek E Brown|Derek Brown||r~Utah~R~2011-01~2014-12~O|A~Utah~R~2025-01~~O
Ben Nadolski|||Y~Ogden, Utah~~~~O
Dirk Burton|||Y~West Jordan, Utah~~~~O
Dustin Gettel|||Y~Midvale , Utah~~~~O
Erin Mendenhall|||Y~Salt Lake City, Utah~~~~O
Karen McCandless|||Y~Orem, Utah~~~~O
Kevin Smith|||Y~Ivins, Utah~~~~O
Kristie S. Overson|Kristie Overson||Y~Taylorsville, Utah~~~~O
Steve Nelson|||Y~Cedar City, Utah~~~~O
Ghazala Hashmi|G. Hashmi;G.F. Hashmi;Ghazala F. Hashmi;Ghazala Firdous Hashmi||s~Virginia~D~2020-01~2026-01~O|L~Virginia~D~2026-01~~O
Jerrauld C. "Jay" Jones|||r~Virginia~D~~2021-12~O|A~Virginia~D~2026-01~~O
Susan Beals|||Chief Election Officer~Virginia~R~~2024-12~O
Catherine S. Read|Catherine Read||Y~Fairfax, Virginia~D~~~O
Christopher Hornbaker|||Y~Lovettsville, Virginia~~~~O
Danny Avula|||Y~Richmond, Virginia~~~~O
Donnie R. Tuck|||Y~Hampton, Virginia~~~2024-06~O
Frank J. Thornton|||Y~Henrico, Virginia~~~2024-12~O
John David Smith, Jr.|||Y~Winchester, Virginia~~~2024-12~O
Joseph L. Cobb|Joseph Cobb||Y~Roanoke, Virginia~~~~O
Juandiego Wade|||Y~Charlottesville, Virginia~D~~~O
Kelly Burk|||Y~Leesburg, Virginia~~~~O
Kenneth Cooper Alexander|||Y~Norfolk, Virginia~~~~O
Levar Stoney|||Y~Richmond, Virginia~~~2024-12~O
Libby Garvey|||Y~Arlington, Virginia~~~2024-12~O
Mary Katherine Greenlaw|||Y~Fredericksburg, Virginia~~~2024-06~O
Michelle Davis-Younger|||Y~Manassas, Virginia~~~2024-11~O
Phillip Jones|||Y~Newport News, Virginia~~~~O
Robert "Bobby" Dyer|||Y~Virginia Beach, Virginia~~~2024-11~O
Shannon E. Glover|||Y~Portsmouth, Virginia~~~2024-12~O
Sherman P. Lea Sr.|||Y~Roanoke, Virginia~~~2024-12~O
Charity Clark|||A~Vermont~D~2023-01~~O
John Rodgers|||s~Vermont~D~~2020-12~O|L~Vermont~D~2025-01~~O
Sarah L. Copeland Hanzas|Sarah Copeland Hanzas||Secretary of State~Vermont~D~~~O|r~Vermont~D~~2023-01~O
Miro Weinberger|||Y~Burlington, Vermont~~~2024-04~O
Nick Brown|||A~Washington~D~2025-01~~O
Steve Hobbs|||Secretary of State~Washington~D~2021-11~~O
Anders Ibsen|||Y~Tacoma, Washington~~2026-01~~O
Angela Birney|||Y~Redmond, Washington~~~~O
Armondo Pavone|||Y~Renton, Washington~~2020-01~~O
Betsy Robertson|||Y~Shoreline, Washington~~~~O
Cassie Franklin|||Y~Everett, Washington~~2018-01~~O
Dana Ralph|||Y~Kent, Washington~~2018-01~~O
Dontae Payne|||Y~Olympia, Washington~~~~O
Francis A. Benjamin|Francis Benjamin||Y~Pullman, Washington~~~~O
George Hurst|||Y~Lynnwood, Washington~~~~O
Greg Wheeler|||Y~Bremerton, Washington~~~~O
Jerrilea Crawford|||Y~East Wenatchee, Washington~~~~O
Jim Ferrell|||Y~Federal Way, Washington~~2014-01~~O
Katie B. Wilson|Katie Wilson||Y~Seattle, Washington~~2026-01~~O
Kelli Curtis|||Y~Kirkland, Washington~~~~O
Kevin Schilling|||Y~Burien, Washington~~2024-01~~O
Kim Lund|||Y~Bellingham, Washington~~2024-01~~O
Laura Padden|||Y~Spokane Valley, Washington~~~~O
Lisa Brown|||s~Washington~D~2011-01~2012-12~O|Y~Spokane, Washington~D~2024-01~~O
Mike Rosen|||Y~Edmonds, Washington~~2024-01~~O
Mo Malakoutian|||Y~Bellevue, Washington~~~~O
Peter Donovan|||Y~Mount Vernon, Washington~~2024-01~~O
Roger Bell|||Y~Selah, Washington~~2024-01~~O
Steve Hogan|||Y~Camas, Washington~~~~O
Josh Kaul|||A~Wisconsin~D~2019-01~~O
Meagan Wolfe|||Chief Election Officer~Wisconsin~I~~2024-06~O
Sara Rodriguez|Sara J. Rodriguez||r~Wisconsin~D~~2023-01~O|L~Wisconsin~D~2023-01~~O
Bob Soderberg|||Y~Germantown, Wisconsin~~~~O
Cavalier Johnson|||Y~Milwaukee, Wisconsin~~~~O
Dan Toland|||Y~River Falls, Wisconsin~~~2026-04~O
Daniel Evans|||Y~Stoddard, Wisconsin~~~~O
Jake Woodford|||Y~Appleton, Wisconsin~~~~O
Janesville City Council|||Y~Janesville, Wisconsin~~~~O
John Martin Antaramian|||Y~Kenosha, Wisconsin~~~2024-04~O
Justin M. Nickels|||Y~Manitowoc, Wisconsin~~~2025-04~O
Lois TeStrake-Poeschel|||Y~Marshfield, Wisconsin~~~~O
Dennis McBride|McBride McBride||Y~Wauwatosa, Wisconsin~~~2024-12~O
Satya Rhodes-Conway|||Y~Madison, Wisconsin~D~~~O
John B. McCuskey|||r~West Virginia~R~2013-01~2016-12~O|A~West Virginia~R~2025-01~~O
Mac Warner|||Secretary of State~West Virginia~R~~2025-01~O
Amy Goodwin|||Y~Charleston, West Virginia~~~~O
Steve Williams|||Y~Huntington, West Virginia~~~2024-12~O
Tom Joyce|||Y~Parkersburg, West Virginia~~~2024-12~O
Chuck Gray|||Secretary of State~Wyoming~R~~~O
Keith G. Kautz|Keith Kautz||A~Wyoming~R~2025-07~~O
Leah Juarez|||Y~Mills, Wyoming~R~~~O
Patrick Collins|||Y~Cheyenne, Wyoming~~~2025-01~O
Alyse Galvin|||r~Alaska~I~2023-01~~O
Andi Story|||r~Alaska~D~~~O
Andrew Gray|||r~Alaska~D~2023-01~~O
Andy Josephson|||r~Alaska~D~~~O
Ashley Carrick|||r~Alaska~D~2023-01~~O
Becky Schwanke|||r~Alaska~R~2025-01~~O
Bert Stedman|||s~Alaska~R~~2023-01~O
Bill Elam|||r~Alaska~R~2025-01~~O
Bill Wielechowski|||s~Alaska~D~~~O
Bryce Edgmon|||r~Alaska~I~2019-02~2019-02~O
Calvin Schrage|||r~Alaska~I~~~O
Carolyn Hall|||r~Alaska~D~2025-01~~O
Cathy Giessel|||s~Alaska~R~~2020-12~O|s~Alaska~R~2023-01~~O
Cathy Tilton|||r~Alaska~R~~2023-01~O|s~Alaska~R~2025-11~~O
Chuck Kopp|||r~Alaska~R~~2021-01~O|r~Alaska~R~2025-01~~O
Dan Saddler|||r~Alaska~R~~2018-12~O|r~Alaska~R~2023-01~~O
David Nelson|||r~Alaska~R~~2023-01~O|r~Alaska~R~2025-01~~O
DeLena Johnson|||r~Alaska~R~~~O
Donna Mears|||r~Alaska~D~2023-01~~O
Donny Olson|||s~Alaska~D~2003-01~~O
Elexie Moore|||r~Alaska~R~2025-01~~O
Elvi Gray-Jackson|||s~Alaska~D~~~O
Forrest Dunbar|||s~Alaska~D~2023-01~~O
Frank Tomaszewski|||r~Alaska~R~2023-01~~O
Garret Nelson|||r~Alaska~R~2025-12~~O
Gary Stevens|||s~Alaska~R~~~O
Genevieve Mina|||r~Alaska~D~2023-01~~O
George Rauscher|||r~Alaska~R~~2023-01~O|s~Alaska~R~2025-11~~O
James Kaufman|||r~Alaska~R~~2023-01~O|s~Alaska~R~2021-01~~O
Jamie Allard|||r~Alaska~R~2023-01~~O
Jeremy Bynum|||r~Alaska~R~2025-01~~O
Jesse Bjorkman|||s~Alaska~R~2023-01~~O
Jesse Kiehl|||s~Alaska~D~~~O
Jubilee Underwood|||r~Alaska~R~2025-01~~O
Julie Coulombe|||r~Alaska~R~2023-01~~O
Justin Ruffridge|||r~Alaska~R~2023-01~~O
Kelly Merrick|||r~Alaska~R~~2023-01~O|s~Alaska~R~2019-01~~O
Kevin McCabe|||r~Alaska~R~~~O
Ky Holland|||r~Alaska~Nonpartisan~2025-01~~O
Löki Tobin|||s~Alaska~D~2023-01~~O
Louise Stutes|||r~Alaska~R~~~O
Lyman Hoffman|||s~Alaska~D~1995-01~~O
Matt Claman|||r~Alaska~D~~2023-01~O|s~Alaska~D~2015-01~~O
Maxine Dibert|||r~Alaska~D~2023-01~~O
Mia Costello|||s~Alaska~R~~2023-01~O|r~Alaska~R~2015-01~2023-01~O|r~Alaska~R~2025-01~~O
Mike Cronk|||r~Alaska~R~~2025-01~O|s~Alaska~R~2021-01~~O
Mike Prax|||r~Alaska~R~~~O
Neal Foster|||r~Alaska~D~2023-01~~O
Nellie Jimmie|||r~Alaska~D~2025-01~~O
Rebecca Himschoot|||r~Alaska~I~2023-01~~O
Rob Yundt|||s~Alaska~R~2025-01~~O
Robb Myers|||s~Alaska~R~~~O
Robyn Frier|||r~Alaska~D~2025-01~~O
Sara Hannan|||r~Alaska~D~~~O
Sarah Vance|||r~Alaska~R~~~O
Scott Kawasaki|||r~Alaska~D~~2018-12~O|s~Alaska~D~~~O
Steve St. Clair|||r~Alaska~R~2025-12~~O
Ted Eischeid|||r~Alaska~D~2025-01~~O
Will Stapp|||r~Alaska~R~2023-01~~O
Zack Fields|||r~Alaska~D~~~O
Andrew Sorrell|||r~Alabama~R~2018-11~2022-11~O
Adline Clarke|||r~Alabama~D~2013-05~~O
Alan Baker|||r~Alabama~R~2006-11~~O
Allen Treadaway|||r~Alabama~R~~~O
Andrew Jones|||s~Alabama~R~2018-11~~O
Andy Whitt|||r~Alabama~R~2018-11~~O
Anthony Daniels|||r~Alabama~D~~~O
April Weaver|||r~Alabama~R~~2020-05~O|s~Alabama~R~2010-11~~O
Arnold Mooney|||r~Alabama~R~2014-11~~O
Arthur Orr|||s~Alabama~R~2006-11~~O
A.J. McCampbell|||r~Alabama~D~~~O
Barbara Boyd|||r~Alabama~D~~~O
Barbara Drummond|||r~Alabama~D~2014-11~~O
Ben Harrison|||r~Alabama~R~2022-11~~O
Ben Robbins|||r~Alabama~R~2021-01~~O
Berry Forte|||r~Alabama~D~~~O
Bill Lamb|||r~Alabama~R~2022-11~~O
Bob Fincher|||r~Alabama~R~~~O
Bobby Singleton|||s~Alabama~D~2005-01~~O
Brett Easterbrook|||r~Alabama~R~2018-11~~O
Brock Colvin|||r~Alabama~R~2022-11~~O
Bryan Brinyark|||r~Alabama~R~2024-01~~O
Chad Robertson|||r~Alabama~R~2022-11~~O
Chip Brown|||r~Alabama~R~2018-11~~O
Chris Blackshear|||r~Alabama~R~2016-01~~O
Chris Elliott|||s~Alabama~R~2018-11~~O
Chris England|||r~Alabama~D~2006-11~~O
Chris Pringle|||r~Alabama~R~2014-11~~O
Chris Sells|||r~Alabama~R~2014-11~~O
Cindy Myrex|||r~Alabama~R~2025-10~~O
Clyde Chambliss|||s~Alabama~R~2014-11~~O
Corley Ellis|||r~Alabama~R~2017-02~~O
Craig Lipscomb|||r~Alabama~R~2018-11~~O
Curtis Travis|||r~Alabama~D~2022-11~~O
Dan Roberts|||s~Alabama~R~2018-11~~O
Danny Crawford|||r~Alabama~R~2016-02~~O
Danny Garrett|||r~Alabama~R~2014-11~~O
David Faulkner|||r~Alabama~R~2014-11~~O
David Sessions|||r~Alabama~R~~2018-11~O|s~Alabama~R~2011-05~~O
David Standridge|||r~Alabama~R~~~O
Donna Givens|||r~Alabama~R~2022-11~~O
Donnie Chesteen|||r~Alabama~R~~2018-11~O|s~Alabama~R~2010-11~~O
Ed Oliver|||r~Alabama~R~2018-11~~O
Ernie Yarbrough|||r~Alabama~R~2022-11~~O
Frances Holk-Jones|||r~Alabama~R~2022-11~~O
Garlan Gudger|||s~Alabama~R~2018-11~~O
Gerald Allen|||s~Alabama~R~2010-11~2010-11~O
Ginny Shaver|||r~Alabama~R~2018-11~~O
Greg Albritton|||s~Alabama~R~2014-11~~O
Greg Barnes|||r~Alabama~R~2025-10~~O
Heath Allbright|||r~Alabama~R~2025-08~~O
Van Smith|||r~Alabama~R~2019-11~~O
Jabo Waggoner|||s~Alabama~R~1990-11~~O
Jack Williams|||r~Alabama~R~~2018-11~O|s~Alabama~R~2014-11~~O
James Lomax|||r~Alabama~R~2022-11~~O
Jamie Kiel|||r~Alabama~R~2018-11~~O
Jay Hovey|||s~Alabama~R~2022-11~~O
Jeana Ross|||r~Alabama~R~2024-05~~O
Jeff Sorrells|||r~Alabama~R~2018-11~~O
Jennifer Fidler|||r~Alabama~R~2022-11~~O
Jeremy Gray|||r~Alabama~D~2018-11~~O
Jerry Starnes|||r~Alabama~R~2022-11~~O
Jim Carns|||r~Alabama~R~2011-08~~O
Jim Hill|||r~Alabama~R~2014-11~~O
Joe Lovvorn|||r~Alabama~R~2016-09~~O
Josh Carnley|||s~Alabama~R~2022-11~~O
Juandalynn Givan|||r~Alabama~D~2010-11~~O
Keith Kelley|||s~Alabama~R~2022-11~~O
Kelvin Datcher|||r~Alabama~D~2024-10~~O
Kelvin Lawrence|||r~Alabama~D~~~O
Kenneth Paschal|||r~Alabama~R~2021-07~~O
Kenyatté Hassell|||r~Alabama~D~2021-09~~O
Bubba Underwood|||r~Alabama~R~2022-11~~O
Kirk Hatcher|||s~Alabama~D~2018-11~~O|r~Alabama~D~2018-11~2021-03~O
Kristin Nelson|||r~Alabama~R~2026-02~~O
Lance Bell|||s~Alabama~R~2022-11~~O
Larry Stutts|||s~Alabama~R~2014-11~~O
Laura Hall|||r~Alabama~D~~~O
Leigh Hulsey|||r~Alabama~R~2022-11~~O
Linda Coleman-Madison|||s~Alabama~D~2006-11~~O
Mack Butler|||r~Alabama~R~2022-11~~O
Marcus Paramore|||r~Alabama~R~2022-11~~O
Margie Wilcox|||r~Alabama~R~2014-02~~O
Marilyn Lands|||r~Alabama~D~2024-03~~O
Mark Gidley|||r~Alabama~R~2022-11~~O
Mark Shirey|||r~Alabama~R~2022-11~~O
Mary Moore|||r~Alabama~D~~~O
Matt Simpson|||r~Alabama~R~2018-11~~O|r~New York~R~2021-01~~O
Matt Woods|||s~Alabama~R~2025-06~~O
Matthew Hammett|||r~Alabama~R~2022-11~~O
Merika Coleman|||s~Alabama~D~2002-11~~O|r~Alabama~D~2002-11~2022-11~O
Mike Kirkland|||r~Alabama~R~2022-11~~O
Mike Shaw|||r~Alabama~R~2022-11~~O
Napoleon Bracy|||r~Alabama~D~~~O
Nathaniel Ledbetter|||r~Alabama~R~2014-11~~O
Neil Rafferty|||r~Alabama~D~2018-11~~O
Norman Crow|||r~Alabama~R~2026-01~~O
Ontario Tillman|||r~Alabama~D~2022-11~~O
Parker Moore|||r~Alabama~R~2018-05~~O
Penni McClammy|||r~Alabama~D~2021-11~~O
Patrick Sellers|||r~Alabama~D~2022-11~~O
Paul Lee|||r~Alabama~R~2010-11~~O
Pebblin Warren|||r~Alabama~D~~~O
Phillip Ensler|||r~Alabama~D~2022-11~~O
Phillip Pettus|||r~Alabama~R~~~O
Phillip Rigsby|||r~Alabama~R~2022-11~~O
Prince Chestnut|||r~Alabama~D~2017-04~~O
Randy Price|||s~Alabama~R~2018-11~~O
Randy Wood|||r~Alabama~R~2002-11~~O
Reed Ingram|||r~Alabama~R~~~O
Rex Reynolds|||r~Alabama~R~2018-03~~O
Rhett Marques|||r~Alabama~R~2018-11~~O
Rick Rehm|||r~Alabama~R~2022-11~~O
Ritchie Whorton|||r~Alabama~R~2014-11~~O
Rob Stewart|||s~Alabama~D~2022-11~~O
Rodger Smitherman|||s~Alabama~D~1995-11~~O
Rolanda Hollis|||r~Alabama~D~2017-03~~O
Ron Bolton|||r~Alabama~R~2022-11~~O
Russell Bedsole|||r~Alabama~R~2020-12~~O
Sam Givhan|||s~Alabama~R~2018-11~~O
Sam Jones|||r~Alabama~D~2018-11~~O
Scott Stadthagen|||r~Alabama~R~2018-11~~O
Shane Stringer|||r~Alabama~R~2018-11~~O
Shay Shelnutt|||s~Alabama~R~2014-11~~O
Steve Clouse|||r~Alabama~R~~~O
Steve Hurst|||r~Alabama~R~1998-01~~O
Steve Livingston|||s~Alabama~R~2014-11~~O
Susan DuBose|||r~Alabama~R~2022-11~~O
TaShina Morris|||r~Alabama~D~2018-11~~O
Terri Collins|||r~Alabama~R~2010-11~~O
Thomas Jackson|||r~Alabama~D~~~O
Tim Melson|||s~Alabama~R~2014-11~~O
Tim Wadsworth|||r~Alabama~R~2014-11~~O
Tom Butler|||s~Alabama~R~1994-11~2010-11~O|s~Alabama~R~2018-11~~O
Tracy Estes|||r~Alabama~R~2018-11~~O
Travis Hendrix|||r~Alabama~D~2023-10~~O
Troy Stubbs|||r~Alabama~R~2022-11~~O
Vivian Figures|||s~Alabama~D~1997-01~~O
Wes Kitchens|||s~Alabama~R~2018-11~~O|r~Alabama~R~2018-11~2024-01~O
Will Barfoot|||s~Alabama~R~2018-11~~O
Billy Beasley|||s~Alabama~D~2010-11~~O
Aaron Pilkington|||r~Arkansas~R~~~O
Alan Clark|||s~Arkansas~R~~~O
Alex Holladay|||r~Arkansas~D~2026-03~~O
Alyssa Brown|||r~Arkansas~R~2025-01~~O
Andrew Collins|||r~Arkansas~D~~~O
Ashley Hudson|||r~Arkansas~D~2021-01~~O
Austin McCollum|||r~Arkansas~R~~~O
Bart Hester|||s~Arkansas~R~~~O
Bart Schulz|||r~Arkansas~R~2023-01~~O
Ben Gilmore|||s~Arkansas~R~~~O
Blake Johnson|||s~Arkansas~R~~~O|r~Indiana~D~2020-06~~O
Brad Hall|||r~Arkansas~R~2025-01~~O
Brad Simon|||s~Arkansas~R~2026-03~~O
Brandon Achor|||r~Arkansas~R~2023-01~~O
Breanne Davis|||s~Arkansas~R~~~O
Brian Evans|||r~Arkansas~R~2019-01~~O
Brit McKenzie|||r~Arkansas~R~2023-01~~O
Bruce Cozart|||r~Arkansas~R~~~O
Bryan King|||s~Arkansas~R~2023-01~~O
Cameron Cooper|||r~Arkansas~R~~~O
Carol Dalby|||r~Arkansas~R~2017-01~~O
Chad Puryear|||r~Arkansas~R~2023-01~~O
Cindy Crawford|||r~Arkansas~R~~~O
Clarke Tucker|||s~Arkansas~D~2021-01~~O
Clint Penzo|||s~Arkansas~R~2017-01~~O
David Ray|||r~Arkansas~R~~~O
Dave Wallace|||s~Arkansas~R~~~O
David Whitaker|||r~Arkansas~D~2013-01~~O
DeAnn Vaught|||r~Arkansas~R~~~O
Denise Ennett|||r~Arkansas~D~2019-11~~O
Denise Garner|||r~Arkansas~D~~~O
Diana Gonzales Worthen|||r~Arkansas~D~2025-01~~O
Dolly Henley|||r~Arkansas~R~2025-01~~O
Dwight Tosh|||r~Arkansas~R~~~O
Fran Cavenaugh|||r~Arkansas~R~~~O
Fred Allen|||r~Arkansas~D~~~O
Fred Love|||s~Arkansas~D~2011-01~~O
Glenn Barnes|||r~Arkansas~D~2025-01~~O
Greg Leding|||r~Arkansas~D~~2018-12~O|s~Arkansas~D~~~O
Harlan Breaux|||r~Arkansas~R~~~O
Hope Duke|||r~Arkansas~R~2023-01~~O
Howard Beaty|||r~Arkansas~R~~~O
Jack Ladyman|||r~Arkansas~R~~~O
James Eaton|||r~Arkansas~R~2025-01~~O
Jamie Scott|||r~Arkansas~D~~2025-01~O|s~Arkansas~D~2019-01~~O
Jane English|||s~Arkansas~R~~~O
Jason Nazarenko|||r~Arkansas~R~2025-01~~O
Jay Richardson|||r~Arkansas~D~2019-01~~O
Jeff Wardlaw|||r~Arkansas~R~~~O
Jeremiah Moore|||r~Arkansas~R~2023-01~~O
Jeremy Wooldridge|||r~Arkansas~R~2023-01~~O
Jessie McGruder|||r~Arkansas~D~2025-01~~O
Jim Dotson|||r~Arkansas~R~~2023-01~O|s~Arkansas~R~2013-01~~O
Jim Petty|||s~Arkansas~R~2023-01~~O
Jim Wooten|||r~Arkansas~R~~~O
Jimmy Gazaway|||r~Arkansas~R~~~O
Jimmy Hickey|||s~Arkansas~R~2013-01~~O
Joey Carr|||r~Arkansas~R~2023-01~~O
John Maddox|||r~Arkansas~R~~~O
John Carr|||r~Arkansas~R~~~O
John Payton|||r~Arkansas~R~~2023-01~O|s~Arkansas~R~2013-01~~O
Johnny Rye|||r~Arkansas~R~~~O
Jon Milligan|||r~Arkansas~R~~~O
Jon Eubanks|||r~Arkansas~R~2011-01~~O
Jonathan Dismang|||s~Arkansas~R~~~O
Josh Bryant|||s~Arkansas~R~2021-01~~O
Joy Springer|||r~Arkansas~D~2020-03~~O
Julie Mayberry|||r~Arkansas~R~2015-01~~O
Justin Boyd|||r~Arkansas~R~~2023-01~O|s~Arkansas~R~2015-01~~O
Justin Gonzales|||r~Arkansas~R~2015-01~~O
Karilyn Brown|||r~Arkansas~R~~~O
Keith Brooks|||r~Arkansas~R~2021-01~~O
Kendon Underwood|||r~Arkansas~R~~~O
Kendra Moore|||r~Arkansas~R~2023-01~~O
Ken Ferguson|||r~Arkansas~D~2015-01~~O
Kim Hammer|||r~Arkansas~R~~2018-12~O|s~Arkansas~R~~~O
Lane Jean|||r~Arkansas~R~2011-01~~O
Lee Johnson|||r~Arkansas~R~2019-01~~O
Les Eaves|||r~Arkansas~R~2015-01~~O
Les Warren|||r~Arkansas~R~~~O
Lincoln Barnett|||r~Arkansas~D~2025-01~~O
Marcus Richmond|||r~Arkansas~R~~~O
Mark McElroy|||r~Arkansas~R~~~O
Mark Perry|||r~Arkansas~D~2011-01~~O
Mary Bentley|||r~Arkansas~R~~~O
Matt Brown|||r~Arkansas~R~2023-01~~O
Matt Duffield|||r~Arkansas~R~2023-01~~O
Matt McKee|||s~Arkansas~R~2023-01~~O
Matt Stone|||s~Arkansas~R~2023-01~~O
Matthew Shepherd|||r~Arkansas~R~~~O
Mike Holcomb|||r~Arkansas~R~~~O
Mindy McAlindon|||r~Arkansas~R~2023-01~~O
Missy Irvin|||s~Arkansas~R~~~O
Nick Burkes|||r~Arkansas~R~2025-01~~O
Nicole Clowney|||r~Arkansas~D~~~O
Paul Childress|||r~Arkansas~R~2025-01~~O
R.J. Hawk|||r~Arkansas~R~2023-01~~O
Randy Torres|||r~Arkansas~R~2025-01~~O
Rebecca Burkes|||r~Arkansas~R~2023-01~~O
Reginald Murdock|||r~Arkansas~D~~2023-01~O|s~Arkansas~D~2011-01~~O
Richard McGrew|||r~Arkansas~R~2020-03~~O
Richard Womack|||r~Arkansas~R~2013-01~~O
Rick Beck|||r~Arkansas~R~~~O
Rick McClure|||r~Arkansas~R~2021-01~~O
Ricky Hill|||s~Arkansas~R~2018-06~~O
Robin Lundstrum|||r~Arkansas~R~~~O
Roger Lynch|||r~Arkansas~R~~~O
Ron McNair|||r~Arkansas~R~2015-01~~O
Ron Caldwell|||s~Arkansas~R~~~O
Ryan Rose|||r~Arkansas~R~2023-01~~O
Scott Flippo|||s~Arkansas~R~~~O
Scott Richardson|||r~Arkansas~R~2023-01~~O
Shad Pearce|||r~Arkansas~R~2023-01~~O
Sonia Barker|||r~Arkansas~R~2017-01~~O
Stephanie Flowers|||s~Arkansas~D~2011-01~~O
Steve Magie|||r~Arkansas~D~~~O
Stephen Meeks|||r~Arkansas~R~~~O
Stetson Painter|||r~Arkansas~R~2023-01~~O
Steve Crowell|||s~Arkansas~R~2023-01~~O
Steve Hollowell|||r~Arkansas~R~~~O
Steve Unger|||r~Arkansas~R~2023-01~~O
Steven Walker|||r~Arkansas~R~2023-01~~O
Tara Shephard|||r~Arkansas~D~2023-01~~O
Terry Rice|||s~Arkansas~R~~~O
Tippi McCullough|||r~Arkansas~D~~~O
Tony Furman|||r~Arkansas~R~2021-01~~O
Tracy Steele|||r~Arkansas~D~2003-01~2012-12~O|r~Arkansas~D~2025-01~~O
Trey Steimel|||r~Arkansas~R~2023-01~~O
Tyler Dees|||s~Arkansas~R~2023-01~~O
Wade Andrews|||r~Arkansas~R~2023-01~~O
Wayne Long|||r~Arkansas~R~2023-01~~O
Zack Gramlich|||r~Arkansas~R~2023-01~~O
Aaron Marquez|||r~Arizona~D~2025-01~~O
Alex Kolodin|||r~Arizona~R~2023-01~~O
Alma Hernández|||r~Arizona~D~~~O
Analise Ortiz|||r~Arizona~D~2023-01~2025-01~O|s~Arizona~D~2025-01~~O
Anna Abeytia|||r~Arizona~D~2025-01~~O
Betty Villegas|||r~Arizona~D~2023-07~~O
Beverly Pingerelli|||r~Arizona~R~~~O
Brian Fernandez|||r~Arizona~D~2021-11~2023-01~O|s~Arizona~D~2023-01~~O
Brian Garcia|||r~Arizona~D~2025-01~~O
Carine Werner|||s~Arizona~R~2025-01~~O
Catherine Miranda|||s~Arizona~D~2023-01~~O
Cesar Aguilar|||r~Arizona~D~2023-01~~O
Chris Lopez|||r~Arizona~R~2025-01~~O
Chris Mathis|||r~Arizona~D~2021-12~~O
Cody Reim|||r~Arizona~R~2026-03~~O
Consuelo Hernandez|||r~Arizona~D~2023-01~~O
Dave Farnsworth|||s~Arizona~R~2023-01~~O
David Gowan|||s~Arizona~R~2023-01~~O
David Livingston|||r~Arizona~R~~2018-01~O|s~Arizona~R~~2023-01~O|r~Arizona~R~2023-01~~O
Mitzi Epstein|||r~Arizona~D~~2023-01~O|s~Arizona~D~2023-01~~O
Elda Luna-Nájera|||r~Arizona~D~2024-03~~O
Eva Diaz|||s~Arizona~D~2023-01~~O
Flavio Bravo|||s~Arizona~D~2023-05~~O
Frank Carroll|||r~Arizona~R~~2023-01~O|s~Arizona~R~2023-01~~O
Gail Griffin|||s~Arizona~R~~2018-01~O|r~Arizona~R~~~O
Hildy Angius|||s~Arizona~R~2025-01~~O
Jake Hoffman|||r~Arizona~R~~2023-01~O|s~Arizona~R~2023-01~~O
James Taylor|||r~Arizona~R~2025-01~~O
Janae Shamp|||s~Arizona~R~2023-01~~O
Janeen Connolly|||r~Arizona~D~2025-01~~O
J.D. Mesnard|||r~Arizona~R~~2019-01~O|s~Arizona~R~2019-01~~O
Jeff Weninger|||r~Arizona~R~~2023-01~O|r~Arizona~R~2025-01~~O
John Gillette|||r~Arizona~R~2023-01~~O
John Kavanagh|||s~Arizona~R~~2018-01~O|r~Arizona~R~~2023-01~O|s~Arizona~R~2023-01~~O
Julie Willoughby|||r~Arizona~R~2023-05~~O
Junelle Cavero|||r~Arizona~D~2024-04~~O
Justin Olson|||r~Arizona~R~2025-01~~O
Justin Wilmeth|||r~Arizona~R~~~O
Kevin Payne|||r~Arizona~R~2017-01~2025-01~O|s~Arizona~R~2025-01~~O
Kevin Volk|||r~Arizona~D~2025-01~~O
Khyl Powell|||r~Arizona~R~2025-01~~O
Kiana Sears|||s~Arizona~D~2025-03~~O
Lauren Kuby|||s~Arizona~D~2025-01~~O
Laurin Hendrix|||r~Arizona~R~2009-01~2010-12~O|r~Arizona~R~2023-01~~O
Lela Alston|||s~Arizona~D~2023-01~~O
Leo Biasiucci|||r~Arizona~R~~~O
Lisa Fink|||r~Arizona~R~2025-01~~O
Lorena Austin|||r~Arizona~D~2023-01~~O
Lupe Contreras|||s~Arizona~D~~2023-01~O|r~Arizona~D~2023-01~~O
Lupe Diaz|||r~Arizona~R~2021-11~~O
Lydia Hernandez|||r~Arizona~D~2023-01~~O
Mae Peshlakai|||r~Arizona~D~2023-01~~O
Mariana Sandoval|||r~Arizona~D~2023-01~~O
Mark Finchem|||r~Arizona~R~~2023-01~O|s~Arizona~R~2025-01~~O
Matt Gress|||r~Arizona~R~2023-01~~O
Michael Carbone|||r~Arizona~R~2023-01~~O
Michael Way|||r~Arizona~R~2025-01~~O
Michele Peña|||r~Arizona~R~2023-01~~O
Myron Tsosie|||r~Arizona~D~~~O
Nancy Gutierrez|||r~Arizona~D~2023-01~~O
Neal Carter|||r~Arizona~R~2021-11~~O
Nick Kupper|||r~Arizona~R~2025-01~~O
Oscar De Los Santos|||r~Arizona~D~2023-01~~O
Pamela Carter|||r~Arizona~R~2025-01~~O
Patty Contreras|||r~Arizona~D~2023-01~~O
Priya Sundareshan|||s~Arizona~D~2023-01~~O
Quang Nguyen|||r~Arizona~R~2021-01~~O
Quantá Crews|||r~Arizona~D~2023-06~~O
Rachel Keshel|||r~Arizona~R~2023-01~~O
Ralph Heap|||r~Arizona~R~2025-01~~O
Rosanna Gabaldón|||s~Arizona~D~2023-01~~O
Sally Gonzales|||r~Arizona~D~~2018-01~O|s~Arizona~D~~~O
Sarah Liguori|||r~Arizona~D~2024-02~~O
Selina Bliss|||r~Arizona~R~2023-01~~O
Seth Blattman|||r~Arizona~D~2023-01~~O
Shawnna Bolick|||r~Arizona~R~2019-01~2023-01~O|s~Arizona~R~2023-07~~O
Stacey Travers|||r~Arizona~D~2023-01~~O
Stephanie Stahl Hamilton|||r~Arizona~D~2021-01~2021-10~O|s~Arizona~D~2021-10~2023-01~O|r~Arizona~D~2023-01~~O
Stephanie Simacek|||r~Arizona~D~2025-01~~O
Steve Montenegro|||r~Arizona~R~2009-01~2016-12~O|s~Arizona~R~2017-01~2018-12~O|r~Arizona~R~2023-01~~O
Sylvia Allen|||s~Arizona~R~~2020-01~O|r~Arizona~R~2026-04~~O
Teresa Martinez|||r~Arizona~R~2021-11~~O
Theresa Hatathlie|||s~Arizona~D~2021-01~~O
T.J. Shope|||s~Arizona~R~~~O
Tim Dunn|||r~Arizona~R~2018-02~2025-01~O|s~Arizona~R~2025-01~~O
Tony Rivero|||r~Arizona~R~~2020-01~O|r~Arizona~R~2025-01~~O
Vince Leach|||r~Arizona~R~~2018-01~O|s~Arizona~R~~2023-01~O|s~Arizona~R~2025-01~~O
Walt Blackman|||r~Arizona~R~2025-01~~O
Warren Petersen|||s~Arizona~R~2023-01~~O
Wendy Rogers|||s~Arizona~R~~~O
Aisha Wahab|||s~California~D~2022-12~~O
Akilah Weber Pierson|||r~California~D~2021-04~2024-12~O|s~California~D~2024-12~~O
Al Muratsuchi|||r~California~D~2016-12~~O
Alex Lee|||r~California~D~2020-12~~O
Ali Macedo|||r~California~R~2024-12~~O
Anamarie Avila Farias|||r~California~D~2024-12~~O
Angelique Ashby|||s~California~D~2022-12~~O
Anna Caballero|||r~California~D~2006-12~2010-11~O|r~California~D~2016-12~2018-11~O|s~California~D~2018-12~~O
Ash Kalra|||r~California~D~~~O
Avelino Valencia|||r~California~D~2022-12~~O
Ben Allen|||s~California~D~~~O
Blanca Rubio|||r~California~D~2016-12~~O
Blanca Pacheco|||r~California~D~2022-12~~O
Bob Archuleta|||s~California~D~2018-12~~O
Brian Jones|||r~California~R~2010-12~2016-11~O|s~California~R~2018-12~~O
Buffy Wicks|||r~California~D~2018-12~~O
Carl DeMaio|||r~California~R~2024-12~~O
Caroline Menjivar|||s~California~D~2022-12~~O
Catherine Blakespear|||s~California~D~2022-12~~O
Catherine Stefani|||r~California~D~2024-12~~O
Cecilia Aguiar-Curry|||r~California~D~2016-12~~O
Celeste Rodriguez|||r~California~D~2024-12~~O
Christopher Cabaldon|||s~California~D~2024-12~~O
Chris Ward|||r~California~D~2020-12~~O
Corey Jackson|||r~California~D~2022-12~~O
Cottie Petrie-Norris|||r~California~D~~~O
Damon Connolly|||r~California~D~2022-12~~O
Darsh Patel|||r~California~D~2024-12~~O
Dave Cortese|||s~California~D~2020-12~~O
David Alvarez|||r~California~D~2022-06~~O
David Tangipa|||r~California~R~2024-12~~O
Dawn Addis|||r~California~D~2022-12~~O
Diane Dixon|||r~California~R~2022-12~~O
Diane Papan|||r~California~D~2022-12~~O
Joaquin Arambula|||r~California~D~2016-04~~O
Eloise Reyes|||r~California~D~~2024-12~O|s~California~D~2024-12~~O
Esmeralda Soria|||r~California~D~2022-12~~O
Gail Pellerin|||r~California~D~2022-12~~O
Greg Wallis|||r~California~R~2022-12~~O
Gregg Hart|||r~California~D~2022-12~~O
Heath Flora|||r~California~R~~~O
Heather Hadwick|||r~California~R~2024-12~~O
Henry Stern|||s~California~D~2016-12~~O
Isaac Bryan|||r~California~D~2021-05~~O
Jacqui Irwin|||r~California~D~~~O
James Ramos|||r~California~D~2018-12~~O
Jasmeet Bains|||r~California~D~2022-12~~O
Jeff Gonzalez|||r~California~R~2024-12~~O
Jesse Gabriel|||r~California~D~~~O
Jessica Caloza|||r~California~D~2024-12~~O
Joe Patterson|||r~California~R~2022-12~~O
John Harabedian|||r~California~D~2024-12~~O
John Laird|||s~California~D~2020-12~~O
José Solache|||r~California~D~2024-12~~O
Josh Becker|||s~California~D~2020-12~~O
Joshua Hoover|||r~California~R~2022-12~~O
Josh Lowenthal|||r~California~D~2022-12~~O
Juan Alanis|||r~California~R~2022-12~~O
Juan Carrillo|||r~California~D~2022-12~~O
Kate Sanchez|||r~California~R~2022-12~~O
Kelly Seyarto|||r~California~R~2020-12~2022-12~O|s~California~R~2022-12~~O
LaShae Sharp-Collins|||r~California~D~2024-12~~O
Lena Gonzalez|||s~California~D~2019-06~~O
Leticia Castillo|||r~California~R~2024-12~~O
Lisa Calderon|||r~California~D~~~O
Liz Ortega|||r~California~D~2022-12~~O
Lola Smallwood-Cuevas|||s~California~D~2022-12~~O
Lori Wilson|||r~California~D~2022-04~~O
Maggy Krell|||r~California~D~2024-12~~O
Marc Berman|||r~California~D~~~O
María Elena Durazo|||s~California~D~2018-12~~O
Marie Alvarado-Gil|||s~California~R~2022-12~~O
Mark González|||r~California~D~2024-12~~O
Matt Haney|||r~California~D~2022-05~~O
Megan Dahle|||r~California~R~2019-11~2024-12~O|s~California~R~2024-12~~O
Melissa Hurtado|||s~California~D~2018-12~~O
Mia Bonta|||r~California~D~2021-09~~O
Michelle Rodriguez|||r~California~D~2024-12~~O
Mike Gipson|||r~California~D~~~O
Mike Fong|||r~California~D~2022-02~~O
Mike McGuire|||s~California~D~2014-12~~O
Monique Limón|||r~California~D~~2020-12~O|s~California~D~2020-12~~O
Natasha Johnson|||r~California~R~2025-09~~O
Nick Schultz|||r~California~D~2024-12~~O
Patrick Ahrens|||r~California~D~2024-12~~O
Phillip Chen|||r~California~R~~~O
Pilar Schiavo|||r~California~D~2022-12~~O
Rebecca Bauer-Kahan|||r~California~D~2018-12~~O
Rhodesia Ransom|||r~California~D~2024-12~~O
Rick Zbur|||r~California~D~2022-12~~O
Robert Rivas|||r~California~D~2018-12~~O
Roger Niello|||s~California~R~2022-12~~O
Rosilicie Ochoa Bogh|||s~California~R~2020-12~~O
Sabrina Cervantes|||r~California~D~~2024-12~O|s~California~D~2024-12~~O
Sade Elhawary|||r~California~D~2024-12~~O
Sasha Pérez|||s~California~D~2024-12~~O
Scott Wiener|||s~California~D~2016-12~~O
Shannon Grove|||s~California~R~~~O|r~California~R~2011-01~2016-12~O
Sharon Quirk-Silva|||r~California~D~2012-12~2014-12~O|r~California~D~2016-12~~O
Stan Ellis|||r~California~R~2025-03~~O
Stephanie Nguyen|||r~California~D~2022-12~~O
Steve Bennett|||r~California~D~2020-12~~O
Steve Padilla|||s~California~D~2022-12~~O
Steve Choi|||r~California~R~~2022-12~O|s~California~R~2024-12~~O
Susan Rubio|||s~California~D~2018-12~~O
Suzette Valladares|||r~California~R~2020-12~2022-12~O|s~California~R~2024-12~~O
Tasha Boerner|||r~California~D~~~O
Tom Umberg|||s~California~D~2018-12~~O
Tim Grayson|||r~California~D~~2024-12~O|s~California~D~2024-12~~O
Tina McKinnor|||r~California~D~~~O
Tom Lackey|||r~California~R~~~O
Tony Strickland|||s~California~R~2009-01~2012-12~O|s~California~R~2025-03~~O
Adrienne Benavidez|||r~Colorado~D~~2023-01~O|s~Colorado~D~2026-03~~O
Alex Valdez|||r~Colorado~D~2019-01~~O
Amy Paschal|||r~Colorado~D~2025-01~~O
Andy Boesenecker|||r~Colorado~D~2021-04~~O
Tony Hartsook|||r~Colorado~R~2023-01~~O
Ava Flanell|||r~Colorado~R~2025-10~~O
Barbara Kirkmeyer|||s~Colorado~R~2021-01~~O
Bob Marshall|||r~Colorado~D~2023-01~~O
Brandi Bradley|||r~Colorado~R~2023-01~~O
Brianna Titone|||r~Colorado~D~2019-01~~O
Byron Pelton|||s~Colorado~R~2023-01~~O
Carlos Barron|||r~Colorado~R~2025-01~~O
Cathy Kipp|||r~Colorado~D~2019-01~2025-01~O|s~Colorado~D~2025-01~~O
Cecelia Espenoza|||r~Colorado~D~2025-01~~O
Chad Clifford|||r~Colorado~D~2024-01~~O
Chris Kolker|||s~Colorado~D~~~O
Chris Richardson|||r~Colorado~R~2025-01~~O
Cleave Simpson|||s~Colorado~R~~~O
Dan Woog|||r~Colorado~R~2021-01~2023-01~O|r~Colorado~R~2025-01~~O
Dylan Roberts|||r~Colorado~D~~2023-01~O|s~Colorado~D~2023-01~~O
Eliza Hamrick|||r~Colorado~D~2023-01~~O
Elizabeth Velasco|||r~Colorado~D~2023-01~~O
Emily Sirota|||r~Colorado~D~2019-01~~O
Gretchen Rydin|||r~Colorado~D~2025-01~~O
Iman Jodeh|||r~Colorado~D~2021-01~2025-01~O|s~Colorado~D~2025-01~~O
Jacque Phillips|||r~Colorado~D~2025-01~~O
James Coleman|||r~Colorado~D~~2020-12~O|s~Colorado~D~2021-01~~O
Jamie Jackson|||r~Colorado~D~2025-01~~O
Janice Marchman|||s~Colorado~D~2023-01~~O
Janice Rich|||s~Colorado~R~2023-01~~O
Jarvis Caldwell|||r~Colorado~R~2025-01~~O
Javier Mabrey|||r~Colorado~D~2023-01~~O
Jeff Bridges|||r~Colorado~D~~2019-01~O|s~Colorado~D~2019-01~~O
Jennifer Bacon|||r~Colorado~D~2021-01~~O
Jenny Willford|||r~Colorado~D~2023-01~~O
Jessie Danielson|||r~Colorado~D~~2018-12~O|s~Colorado~D~2019-01~~O
John Carson|||r~Georgia~R~2011-11~~O|s~Colorado~R~2025-01~~O
Judy Amabile|||r~Colorado~D~~2025-01~O|s~Colorado~D~2025-01~~O
Julie Gonzales|||s~Colorado~D~2019-01~~O
Julie McCluskie|||r~Colorado~D~2023-01~~O
Junie Joseph|||r~Colorado~D~2023-01~~O
Karen McCormick|||r~Colorado~D~2021-01~~O
Katie Stewart|||r~Colorado~D~2025-01~~O
Katie Wallace|||s~Colorado~D~2025-03~~O
Ken DeGraaf|||r~Colorado~R~2023-01~~O
Kenny Nguyen|||r~Colorado~D~2026-01~~O
Kyle Brown|||r~Colorado~D~2023-02~~O
Kyle Mullica|||r~Colorado~D~~2023-01~O|s~Colorado~D~2023-01~~O
Larry Liston|||r~Colorado~R~~2020-12~O|s~Colorado~R~2021-01~~O
Larry Suckla|||r~Colorado~R~2025-01~~O
Lesley Smith|||r~Colorado~D~2025-01~~O
Lindsay Gilchrist|||r~Colorado~D~2025-01~~O
Lindsey Daugherty|||r~Colorado~D~~2025-01~O|s~Colorado~D~2025-01~~O
Lisa Cutter|||r~Colorado~D~~2023-01~O|s~Colorado~D~2023-01~~O
Lisa Feret|||r~Colorado~D~2025-01~~O
Lisa Frizell|||r~Colorado~R~2023-01~2025-01~O|s~Colorado~R~2025-01~~O
Lorena García|||r~Colorado~D~2023-01~~O
Lori Goldstein|||r~Colorado~D~2026-01~~O
Lori Garcia Sander|||r~Colorado~R~2025-01~~O
Lynda Zamora Wilson|||s~Colorado~R~2025-07~~O
Mandy Lindsay|||r~Colorado~D~2022-01~~O
Manny Rutinel|||r~Colorado~D~2023-10~~O
Marc Catlin|||r~Colorado~R~2017-01~2025-01~O|s~Colorado~R~2025-01~~O
Marc Snyder|||r~Colorado~D~2019-01~2025-01~O|s~Colorado~D~2025-01~~O
Mark Baisley|||r~Colorado~R~~2023-01~O|s~Colorado~R~2023-01~~O
Mary Bradfield|||r~Colorado~R~2021-01~~O
Matt Ball|||s~Colorado~D~2025-01~~O
Matt Soper|||r~Colorado~R~2019-01~~O
Matt Martinez|||r~Colorado~D~2023-01~~O
Max Brooks|||r~Colorado~R~2025-01~~O
Meg Froelich|||r~Colorado~D~2019-01~~O
Meghan Lukens|||r~Colorado~D~2023-01~~O
Michael Carter|||r~Colorado~D~2025-01~~O
Mike Weissman|||r~Colorado~D~2017-01~2025-01~O|s~Colorado~D~2025-01~~O
Monica Duran|||r~Colorado~D~~~O
Naquetta Ricks|||r~Colorado~D~2021-01~~O
Nick Hinrichsen|||s~Colorado~D~2022-02~~O
Rebecca Keltie|||r~Colorado~R~2025-01~~O
Rebekah Stewart|||r~Colorado~D~2025-01~~O
Regina English|||r~Colorado~D~2023-01~~O
Rick Taggart|||r~Colorado~R~2023-01~~O
Robert Rodriguez|||s~Colorado~D~2019-01~~O
Rod Pelton|||r~Colorado~R~~2023-01~O|s~Colorado~R~2023-01~~O
Ron Weinberg|||r~Colorado~R~2023-01~~O
Ryan Gonzalez|||r~Colorado~R~2025-01~~O
Scott Bottoms|||r~Colorado~R~2023-01~~O
Scott Bright|||s~Colorado~R~2025-01~~O
Scott Slaugh|||r~Colorado~R~2025-09~~O
Sean Camacho|||r~Colorado~D~2025-01~~O
Sheila Lieder|||r~Colorado~D~2023-01~~O
Stephanie Luck|||r~Colorado~R~~~O
Steven Woodrow|||r~Colorado~D~2023-01~~O
Tammy Story|||s~Colorado~D~~2023-01~O|r~Colorado~D~2023-01~~O
Tisha Mauro|||r~Colorado~D~2023-01~~O
Tom Sullivan|||s~Colorado~D~2023-01~~O
Tony Exum|||s~Colorado~D~2023-01~~O
Ty Winter|||r~Colorado~R~2023-01~~O
William Lindstedt|||s~Colorado~D~2025-12~~O
Yara Zokaie|||r~Colorado~D~2025-01~~O
Aimee Berger-Girvalo|||r~Connecticut~D~2021-01~~O
Al Paolillo|||r~Connecticut~D~2017-01~~O
Amy Morrin Bello|||r~Connecticut~D~2021-01~~O
Amy Romano|||r~Connecticut~R~2025-04~~O
Andre Baker|||r~Connecticut~D~2015-01~~O
Anne Dauphinais|||r~Connecticut~R~2017-01~~O
Anne Hughes|||r~Connecticut~D~2019-01~~O
Anthony Nolan|||r~Connecticut~D~2019-03~~O
Tone Felipe|||r~Connecticut~D~2019-05~~O
Arnie Jensen|||r~Connecticut~R~2025-01~~O
Aundré Bumgardner|||r~Connecticut~D~2023-01~~O
Ben McGorty|||r~Connecticut~R~2014-07~~O
Billy Buckbee|||r~Connecticut~R~2017-01~~O
Bill Heffernan|||r~Connecticut~D~2024-01~~O
Bob Duff|||s~Connecticut~D~2005-01~~O
Bob Godfrey|||r~Connecticut~D~~~O
Bobby Gibson|||r~Connecticut~D~2018-01~~O
Brandon Chafee|||r~Connecticut~D~2021-01~~O
Brian Lanoue|||r~Connecticut~R~2019-01~~O
Cara Pavalock-D'Amato|||r~Connecticut~R~2015-01~~O
Carol Hall|||r~Connecticut~R~2017-01~~O
Cathy Osten|||s~Connecticut~D~2013-01~~O
Ceci Maher|||s~Connecticut~D~2023-01~~O
Chris Aniskovich|||r~Connecticut~R~2023-01~~O
Christie Carpino|||r~Connecticut~R~2011-01~~O
Christine Cohen|||s~Connecticut~D~2019-01~~O
Chris Poulos|||r~Connecticut~D~2023-01~~O
Christopher Rosario|||r~Connecticut~D~2015-01~~O
Corey Paris|||r~Connecticut~D~2021-05~~O
Craig Fishbein|||r~Connecticut~R~2016-11~~O
Cristin McCarthy Vahey|||r~Connecticut~D~2015-01~~O
Dan Gaiewski|||r~Connecticut~D~2025-02~~O
Dave DeFronzo|||r~Connecticut~D~2025-01~~O
Dave Yaccarino|||r~Connecticut~R~2011-01~~O
Dave Rutigliano|||r~Connecticut~R~~~O
Derek Slap|||r~Connecticut~D~~2019-03~O|s~Connecticut~D~2017-01~~O
Derell Wilson|||r~Connecticut~D~2023-01~~O
Devin Carney|||r~Connecticut~R~2015-01~~O
Dominique Johnson|||r~Connecticut~D~2023-01~~O
Donna Veach|||r~Connecticut~R~2021-01~~O
Doug Dubitsky|||r~Connecticut~R~2015-01~~O
Doug McCrory|||s~Connecticut~D~2005-01~~O
Eilish Collins Main|||r~Connecticut~D~2025-01~~O
Eleni DeGraw|||r~Connecticut~D~2021-01~~O
Manny Sanchez|||r~Connecticut~D~2021-01~~O
Eric Berthel|||s~Connecticut~R~2014-02~~O
Farley Santos|||r~Connecticut~D~2023-01~~O
Frank Smith|||r~Montana~D~2011-01~2012-12~O|r~Montana~D~2017-01~~O|s~Montana~D~2017-01~2021-01~O|r~Connecticut~D~2021-01~~O
Fred Gee|||r~Connecticut~D~2023-01~~O
Gale Mastrofrancesco|||r~Connecticut~R~2019-01~~O
Gary Winfield|||s~Connecticut~D~2009-01~~O
Gary Turco|||r~Connecticut~D~2019-01~~O
Geoff Luxenberg|||r~Connecticut~D~2019-01~~O
Geraldo Reyes|||r~Connecticut~D~2016-04~~O
Greg Howard|||r~Connecticut~R~2021-01~~O
Gregg Haddad|||r~Connecticut~D~2011-01~~O
Heather Somers|||s~Connecticut~R~2017-01~~O
Hector Arzeno|||r~Connecticut~D~2023-01~~O
Henri Martin|||s~Connecticut~R~2015-01~~O
Henry Genga|||r~Connecticut~D~2006-02~~O
Herron Gaston|||s~Connecticut~D~2023-01~~O
Hilda Santiago|||r~Connecticut~D~2013-01~~O
Hubert Delany|||r~Connecticut~D~2022-02~~O
Irene Haines|||r~Connecticut~R~2019-01~~O
Iris Sánchez|||r~Connecticut~D~2026-01~~O
Jaime Foster|||r~Connecticut~D~2021-01~~O
James Maroney|||s~Connecticut~D~2019-01~~O
Jimmy Sánchez|||r~Connecticut~D~2023-03~~O
Jan Hochadel|||s~Connecticut~D~2023-01~~O
Jane Garibay|||r~Connecticut~D~2019-01~~O
Jason Buchsbaum|||r~Connecticut~R~2025-01~~O
Jason Doucette|||r~Connecticut~D~2019-01~~O
Jason Perillo|||s~Connecticut~R~2025-02~~O
Jason Rojas|||r~Connecticut~D~2009-01~~O
Jay Case|||r~Connecticut~R~2013-01~~O
Jeff Gordon|||s~Connecticut~R~2023-01~~O
Jenn Leeper|||r~Connecticut~D~2021-01~~O
Jill Barry|||r~Connecticut~D~2019-01~~O
Jill Gilchrest|||r~Connecticut~D~2019-01~~O
Joan Hartley|||s~Connecticut~D~2001-01~~O
Joe Canino|||r~Connecticut~R~2025-01~~O
Joe Hoxha|||r~Connecticut~R~2023-01~~O
Joe Polletta|||r~Connecticut~R~2017-05~~O
John Kissel|||s~Connecticut~R~1993-01~~O
John Piscopo|||r~Connecticut~R~1989-01~~O
John-Michael Parker|||r~Connecticut~D~2021-01~~O
John Santanella|||r~Connecticut~D~2025-01~~O
John Fonfara|||s~Connecticut~D~1997-01~~O
Jack Fazzino|||r~Connecticut~D~2023-01~~O
Jonathan Jacobson|||r~New York~D~2019-01~~O|r~Connecticut~D~2025-01~~O
Jonathan Steinberg|||r~Connecticut~D~2011-01~~O
Jorge Cabrera|||s~Connecticut~D~2021-01~~O
Joe Zullo|||r~Connecticut~R~2019-03~~O
Joe Gresko|||r~Connecticut~D~2016-02~~O
Josh Elliott|||r~Connecticut~D~2017-01~~O
Joshua Hall|||r~Connecticut~D~2017-04~~O
Juan Candelaria|||r~Connecticut~D~2003-01~~O
Julie Kushner|||s~Connecticut~D~2019-01~~O
Julio Concepción|||r~Connecticut~D~2018-06~~O
Kadeem Roberts|||r~Connecticut~D~2023-01~~O
Kai Belton|||r~Connecticut~D~2023-03~~O
Kaitlyn Shake|||r~Connecticut~D~2025-01~~O
Kara Rochelle|||r~Connecticut~D~2019-01~~O
Karen Reddington-Hughes|||r~Connecticut~R~2023-01~~O
Kate Farrar|||r~Connecticut~D~2021-01~~O
Kathy Kennedy|||r~Connecticut~R~2019-01~~O
Ken Gucker|||r~Connecticut~D~2019-01~2023-01~O|r~Connecticut~D~2025-01~~O
Kerry Wood|||r~Connecticut~D~2019-01~~O
Kevin Brown|||r~Connecticut~D~2023-01~~O
Kurt Vail|||r~Connecticut~R~2015-01~~O
Larry Butler|||r~Connecticut~D~2007-01~~O
Larry Pemberton|||r~Connecticut~D~2026-01~~O
Laurie Sweet|||r~Connecticut~D~2025-01~~O
Lezlye Zupkus|||r~Connecticut~R~~~O
Liz Linehan|||r~Connecticut~D~2017-01~~O
Lucy Dathan|||r~Connecticut~D~2019-01~~O
M.D. Rahman|||s~Connecticut~D~2023-01~~O
M.J. Shannon|||r~Connecticut~D~2025-01~~O
Mae Flexer|||s~Connecticut~D~2009-01~~O
Marcus Brown|||r~Connecticut~D~2023-01~~O
Maria Horn|||r~Connecticut~D~2019-01~~O
Mark DeCaprio|||r~Connecticut~R~2023-01~~O
Mark Anderson|||r~Connecticut~R~2021-01~~O
Martha Marx|||s~Connecticut~D~2023-01~~O
Martin Looney|||s~Connecticut~D~1993-01~~O
Marty Foncello|||r~Connecticut~R~2023-01~~O
Mary Fortier|||r~Connecticut~D~2023-01~~O
Mary Mushinsky|||r~Connecticut~D~1981-01~~O
Mary Welander|||r~Connecticut~D~2021-01~~O
Maryam Khan|||r~Connecticut~D~2022-03~~O
Matt Blumenthal|||r~Connecticut~D~2019-01~~O
Matt Lesser|||s~Connecticut~D~2019-01~2019-01~O
Matt Ritter|||r~Connecticut~D~2011-01~~O
Melissa Osborne|||r~Connecticut~D~2023-01~2025-01~O
Michael Quinn|||r~Connecticut~D~2021-01~~O
Michael DiGiovancarlo|||r~Connecticut~D~2021-01~~O
Mike Demicco|||r~Connecticut~D~2013-01~~O
Minnie Gonzalez|||r~Connecticut~D~1997-01~~O
Mitch Bolinsky|||r~Connecticut~R~2013-01~~O
Moira Rader|||r~Connecticut~D~2023-01~~O
Nick Gauthier|||r~Connecticut~D~2025-01~~O
Nick Menapace|||r~Connecticut~D~2025-01~~O
Nicole Klarides-Ditria|||r~Connecticut~R~2017-01~~O
Norm Needleman|||s~Connecticut~D~2019-01~~O
Pat Dillon|||r~Connecticut~D~1985-01~~O
Pat Miller|||r~Connecticut~D~~2021-03~O|s~Connecticut~D~2021-03~2021-03~O
Patrick Biggins|||r~Connecticut~D~2025-01~~O
Pat Callahan|||r~Connecticut~R~2021-01~~O
Pat Boyd|||r~Connecticut~D~2017-01~~O
Paul Cicarella|||s~Connecticut~R~2021-01~~O
Paul Honig|||s~Connecticut~D~2025-01~~O
Raghib Allie-Brennan|||r~Connecticut~D~2019-01~~O
Rebecca Martinez|||r~Connecticut~D~2025-01~~O
Renee Muir|||r~Connecticut~D~2025-01~~O
Rick Lopes|||r~Connecticut~D~~2020-12~O|s~Connecticut~D~2012-01~~O
Rob Sampson|||s~Connecticut~R~2019-01~2019-01~O
Robin Comey|||r~Connecticut~D~2019-01~2025-01~O
Roland Lemar|||r~Connecticut~D~2011-01~~O
Ron Napoli|||r~Connecticut~D~2019-01~~O
Ryan Fazio|||s~Connecticut~R~2021-08~~O
Sarah Keitt|||r~Connecticut~D~2023-01~~O
Saud Anwar|||s~Connecticut~D~2019-03~~O
Savet Constantine|||r~Connecticut~D~2025-01~~O
Seth Bronko|||r~Connecticut~R~2023-01~~O
Stephen Harding|||r~Connecticut~R~~2023-01~O|s~Connecticut~R~2015-02~~O
Steve Meskers|||r~Connecticut~D~2019-01~~O
Steve Weir|||r~Connecticut~R~2023-01~~O
Steve Stafstrom|||r~Connecticut~D~2015-02~~O
Steven Winter|||r~Connecticut~D~2025-01~~O
Sujata Gadkar-Wilcox|||s~Connecticut~D~2025-01~~O
Susan Johnson|||r~Connecticut~D~~~O
Tami Zawistowski|||r~Connecticut~R~2014-04~~O
Tammy Nuccio|||r~Connecticut~R~2021-01~~O
Tammy Exum|||r~Connecticut~D~2019-04~~O
Tim Ackert|||r~Connecticut~R~2011-01~~O
Tina Courpas|||r~Connecticut~R~2025-01~~O
Tom Delnicki|||r~Connecticut~R~2017-01~~O
Tom O'Dea|||r~Connecticut~R~2013-01~~O
Toni Walker|||r~Connecticut~D~~~O
Tony Hwang|||s~Connecticut~R~2015-01~~O
Tony Scott|||r~Connecticut~R~2021-04~~O
Tracy Marra|||r~Connecticut~R~2023-01~~O
Travis Simms|||r~Connecticut~D~2019-01~~O
Treneé McGee|||r~Connecticut~D~2021-12~~O
Vin Candelora|||r~Connecticut~R~~~O
Bill Pizzuto|||r~Connecticut~R~2022-02~~O
Anita Bonds|||State Legislator~District of Columbia~D~2012-12~~O
Brianne Nadeau|||State Legislator~District of Columbia~D~2015-01~~O
Brooke Pinto|||State Legislator~District of Columbia~D~2020-06~~O
Charles Allen|||State Legislator~District of Columbia~D~2015-01~~O
Christina Henderson|||State Legislator~District of Columbia~I~2021-01~~O
Doni Crawford|||State Legislator~District of Columbia~I~2026-01~~O
Janeese Lewis George|||State Legislator~District of Columbia~D~2021-01~~O
Matt Frumin|||State Legislator~District of Columbia~D~2023-01~~O
Phil Mendelson|||State Legislator~District of Columbia~D~1999-01~~O
Robert White|||State Legislator~District of Columbia~D~2016-09~~O
Trayon White|||State Legislator~District of Columbia~D~2017-01~~O
Wendell Felder|||State Legislator~District of Columbia~D~2025-01~~O
Zachary Parker|||State Legislator~District of Columbia~D~2023-01~~O
Alonna Berry|||r~Delaware~D~2025-08~~O
Brian Pettyjohn|||s~Delaware~R~2012-11~~O
Bryan Townsend|||s~Delaware~D~2013-01~~O
Bryan Shupe|||r~Delaware~R~2018-11~~O
Bryant Richardson|||s~Delaware~R~2014-11~~O
Charles Postles|||r~Delaware~R~2016-11~~O
Claire Snyder-Hall|||r~Delaware~D~2024-11~~O
Cyndie Romer|||r~Delaware~D~2022-11~~O
Dan Cruce|||s~Delaware~D~2025-02~~O
Danny Short|||r~Delaware~R~2007-01~~O
Darius Brown|||s~Delaware~D~2018-11~~O
Dave Lawson|||s~Delaware~R~2010-11~~O
Dave Wilson|||r~Delaware~R~~2018-12~O|s~Delaware~R~2008-11~~O
Dave Sokola|||s~Delaware~D~1991-01~~O
DeShanna Neal|||r~Delaware~D~2022-11~~O
Debra Heffernan|||r~Delaware~D~2011-01~~O
Ed Osienski|||r~Delaware~D~2011-01~~O
Eric Buckson|||s~Delaware~R~2022-11~~O
Eric Morrison|||r~Delaware~D~2020-11~~O
Frank Burns|||r~Pennsylvania~D~2009-01~~O|r~Delaware~D~2024-11~~O
Frank Cooke|||r~Delaware~D~2018-11~~O
Gerald Hocker|||s~Delaware~R~2002-11~~O
Jeff Hilovsky|||r~Delaware~R~2022-11~~O
Jeff Spiegelman|||r~Delaware~R~2013-01~~O
Jesse Vanderwende|||r~Delaware~R~2018-11~~O
Jack Walsh|||s~Delaware~D~2016-11~~O
Josue Ortega|||r~Delaware~D~2024-11~~O
Kam Smith|||r~Delaware~D~2024-11~~O
Kendra Johnson|||r~Delaware~D~2018-11~~O
Kerri Harris|||r~Delaware~D~2022-11~~O
Kevin Hensley|||r~Delaware~R~2015-01~~O
Kim Williams|||r~Delaware~D~2013-01~~O
Krista Griffith|||r~Delaware~D~2018-11~~O
Kyra Hoffner|||s~Delaware~D~2022-11~~O
Larry Lambert|||r~Delaware~D~2020-11~~O
Laura Sturgeon|||s~Delaware~D~2018-11~~O
Lyndon Yearick|||r~Delaware~R~2014-11~~O
Madinah Wilson-Anton|||r~Delaware~D~2020-11~~O
Mara Gorman|||r~Delaware~D~2024-11~~O
Marie Pinkney|||s~Delaware~D~2020-11~~O
Melanie Ross Levin|||r~Delaware~D~2024-11~~O
Melissa Minor-Brown|||r~Delaware~D~2018-11~~O
Mike Smith|||r~Delaware~R~2018-11~~O
Nicole Poore|||s~Delaware~D~2013-01~~O
Nnamdi Chukwuocha|||r~Delaware~D~2018-11~~O
Ray Seigfried|||s~Delaware~D~2018-11~2020-11~O|s~Delaware~D~2025-02~~O
Rich Collins|||r~Delaware~R~2015-01~~O
Ron Gray|||r~Delaware~R~2013-01~~O
Russ Huxtable|||s~Delaware~D~2022-11~~O
Tizzy Lockman|||s~Delaware~D~2018-11~~O
Sean Lynn|||r~Delaware~D~2014-11~~O
Rae Moore|||r~Delaware~D~2020-11~~O
Sophie Phillips|||r~Delaware~D~2022-11~~O
Spiros Mantzavinos|||s~Delaware~D~2020-11~~O
Stephanie Hansen|||s~Delaware~D~2017-03~~O
Stephanie Bolden|||r~Delaware~D~2010-11~~O
Tim Dukes|||r~Delaware~R~2013-01~~O
Trey Paradee|||r~Delaware~D~~2018-12~O|s~Delaware~D~2012-11~~O
Valerie Giltner|||r~Delaware~R~2024-01~~O
Shannon Morris|||r~Delaware~R~2018-11~~O
Bill Bush|||r~Delaware~D~2018-11~~O
Bill Carson|||r~Delaware~D~2009-01~~O
Adam Anderson|||r~Florida~R~2022-11~~O
Adam Botana|||r~Florida~R~~~O
Alex Rizo|||r~Florida~R~~~O
Alexis Calatayud|||s~Florida~R~2022-11~~O
Allison Tant|||r~Florida~D~2020-11~~O
Ana Maria Rodriguez|||s~Florida~R~2022-11~~O
Angie Nixon|||r~Florida~D~~~O
Anna Eskamani|||r~Florida~D~~~O
Ashley Gantt|||r~Florida~D~2022-11~~O
Barbara Sharief|||s~Florida~D~2024-11~~O
Ben Albritton|||r~Florida~R~~2018-12~O|s~Florida~R~~~O
Berny Jacques|||r~Florida~R~2022-11~~O
Bill Conerly|||r~Florida~R~2024-11~~O
Bill Partington|||r~Florida~R~2024-11~~O
Brad Yeager|||r~Florida~R~2022-11~~O
Brian Hodgers|||r~Florida~R~2025-06~~O
Brian Nathan|||s~Florida~D~2026-03~~O
Bruce Antone|||r~Florida~D~2022-11~~O
Bryan Ávila|||r~Florida~R~~2022-11~O|s~Florida~R~2022-11~~O
Carlos Smith|||r~Florida~D~~2022-11~O|s~Florida~D~2024-11~~O
Chad Johnson|||r~Florida~R~2024-11~~O
Chase Tramont|||r~Florida~R~2022-11~~O
Chip LaMarca|||r~Florida~R~~~O
Christine Hunschofsky|||r~Florida~D~~~O
Clay Yarborough|||r~Florida~R~~2022-11~O|s~Florida~R~2022-11~~O
Colleen Burton|||r~Florida~R~~2022-11~O|s~Florida~R~2022-11~~O
Corey Simon|||s~Florida~R~2022-11~~O
Dan Daley|||r~Florida~D~~~O
Dana Trabulsy|||r~Florida~R~2020-11~~O
Danny Alvarez|||r~Florida~R~2022-11~~O
Daniel Perez|||r~Florida~R~2017-09~~O
Danny Burgess|||s~Florida~R~~~O
Danny Nix|||r~Florida~R~2024-11~~O
Darryl Rouson|||s~Florida~D~~~O|r~Florida~D~2011-01~2016-12~O
Daryl Campbell|||r~Florida~D~~~O
David Borrero|||r~Florida~R~~~O
Dave Smith|||r~Florida~R~~~O
Dean Black|||r~Florida~R~2022-11~~O
Debbie Mayfield|||s~Florida~R~~~O|r~Florida~R~2011-01~2016-12~O
Debra Tendrich|||r~Florida~D~2024-11~~O
Demi Busatta|||r~Florida~R~2020-11~~O
Dianne Hart-Lowman|||r~Florida~D~~~O
Don Gaetz|||s~Florida~R~2011-01~2016-12~O|s~Florida~R~2024-11~~O
Dotie Joseph|||r~Florida~D~2018-11~~O
Doug Bankson|||r~Florida~R~2022-11~~O
Ed Hooper|||s~Florida~R~~~O|r~Florida~R~2011-01~2014-12~O
Emily Gregory|||r~Florida~D~2026-03~~O
Erika Booth|||r~Florida~R~2024-11~~O
Erin Grall|||r~Florida~R~~2022-11~O|s~Florida~R~2022-11~~O
Fabián Basabe|||r~Florida~R~2022-11~~O
Felicia Robinson|||r~Florida~D~~~O
Fentrice Driskell|||r~Florida~D~~~O
Fiona McFarland|||r~Florida~R~~~O
Gallop Franklin|||r~Florida~D~2022-11~~O
Gayle Harrell|||r~Florida~R~~2018-12~O|s~Florida~R~~~O
Hilary Holley|||r~Florida~R~2026-03~~O
Hillary Cassel|||r~Florida~R~2024-12~~O
Ileana Garcia|||s~Florida~R~~~O
J.J. Grow|||r~Florida~R~2024-11~~O
James Buchanan|||r~Florida~R~2018-11~~O
Jim Mooney|||r~Florida~R~2020-11~~O
Jason Brodeur|||s~Florida~R~2022-11~~O
Jason Shoaf|||r~Florida~R~2019-06~~O
Jason Pizzo|||s~Florida~I~2022-11~~O
Jay Trumbull|||s~Florida~R~2022-11~~O
Jeff Holcomb|||r~Florida~R~2022-11~~O
Jennifer Bradley|||s~Florida~R~2022-11~~O
Jennifer Canady|||r~Florida~R~2022-11~~O
Jennifer Kincart Jonsson|||r~Florida~R~2024-11~~O
Rita Harris|||r~Florida~D~2022-11~~O
Tae Edmonds|||r~Florida~D~2022-03~~O
Jessica Baker|||r~Florida~R~2022-11~~O
Jim Boyd|||r~Florida~R~~2018-11~O|s~Florida~R~2020-11~~O
Joe Gruters|||r~Florida~R~~2018-12~O|s~Florida~R~~~O
Johanna López|||r~Florida~D~2022-11~~O
John Snyder|||r~Florida~R~~~O
Jon Albert|||r~Florida~R~2024-11~~O
Jonathan Martin|||s~Florida~R~2022-11~~O
Jose Alvarez|||r~Florida~D~2024-11~~O
Juan Porras|||r~Florida~R~2022-11~~O
Judson Sapp|||r~Florida~R~2024-11~~O
Karen Gonzalez Pittman|||r~Florida~R~2022-11~~O
Kathleen Passidomo|||s~Florida~R~2016-11~~O
Kaylee Tuck|||r~Florida~R~2022-11~~O
Keith Truenow|||r~Florida~R~~2024-11~O|s~Florida~R~2024-11~~O
Kelly Skidmore|||r~Florida~D~2022-11~~O
Kevin Chambliss|||r~Florida~D~2020-11~~O
Kevin Steele|||r~Florida~R~2022-11~~O
Kim Kendall|||r~Florida~R~2024-11~~O
Kim Berfield|||r~Florida~R~2022-11~~O
Kim Daniels|||r~Florida~D~2022-11~~O
Kiyan Michael|||r~Florida~R~2022-11~~O
Kristen Arrington|||r~Florida~D~2022-11~2024-11~O|s~Florida~D~2024-11~~O
LaVon Bracy Davis|||r~Florida~D~2022-11~2025-09~O|s~Florida~D~2025-09~~O
Lauren Melo|||r~Florida~R~~~O
Lawrence McClure|||r~Florida~R~2022-11~~O
Leonard Spencer|||r~Florida~D~2024-11~~O
Linda Chaney|||r~Florida~R~2022-11~~O
Lindsay Cross|||r~Florida~D~2022-11~~O
Lisa Dunkley|||r~Florida~D~2022-11~~O
Lori Berman|||s~Florida~D~~~O|r~Florida~D~2011-01~2018-12~O
Mack Bernard|||r~Florida~D~2011-01~2012-12~O|s~Florida~D~2024-11~~O
Marie Woodson|||r~Florida~D~~~O
Meg Weinberger|||r~Florida~R~2024-11~~O
Mike Gottlieb|||r~Florida~D~~~O
Michael Owen|||r~Florida~R~2024-11~~O
Michele Rayner|||r~Florida~D~2022-11~~O
Michelle Salzman|||r~Florida~R~2020-11~~O
Mike Giallombardo|||r~Florida~R~2022-11~~O
Mike Redondo|||r~Florida~R~2023-12~~O
Mitch Rosenwald|||r~Florida~D~2024-11~~O
Monique Miller|||r~Florida~R~2024-11~~O
Nan Cobb|||r~Florida~R~2024-11~~O
Nathan Boyles|||r~Florida~R~2025-06~~O
Nick DiCeglie|||r~Florida~R~~2022-11~O|s~Florida~R~2022-11~~O
Omar Blanco|||r~Florida~R~2024-11~~O
Paula Stark|||r~Florida~R~2022-11~~O
Peggy Gossett-Seidman|||r~Florida~R~2022-11~~O
Griff Griffitts|||r~Florida~R~2022-11~~O
RaShon Young|||r~Florida~D~2025-09~~O
Rachel Plakon|||r~Florida~R~2022-11~~O
Ralph Massullo|||r~Florida~R~~2024-11~O|s~Florida~R~2025-12~~O
Randy Maggard|||r~Florida~R~~~O
Richard Gentry|||r~Florida~R~2024-11~~O
Rob Long|||r~Florida~D~2025-12~~O
Robbie Brackett|||r~Florida~R~2022-11~~O
Alex Andrade|||r~Florida~R~2018-11~~O
Chuck Brannan|||r~Florida~R~2018-11~~O
Robin Bartleman|||r~Florida~D~~~O
Rosalind Osgood|||s~Florida~D~2022-03~~O
Ryan Chamberlin|||r~Florida~R~2023-05~~O
Sam Garrison|||r~Florida~R~~~O
Sam Greco|||r~Florida~R~2024-11~~O
Samantha Scott|||r~Florida~R~2026-03~~O
Shane Abbott|||r~Florida~R~2022-11~~O
Shev Jones|||r~Florida~D~~2020-12~O|s~Florida~D~~~O
Stan McClain|||r~Florida~R~~2024-11~O|s~Florida~R~2024-11~~O
Susan Valdés|||r~Florida~R~~2022-11~O|r~Florida~R~2024-12~~O
Susan Plasencia|||r~Florida~R~2022-11~~O
Taylor Yarkosky|||r~Florida~R~2022-11~~O
Tom Leek|||r~Florida~R~2022-11~2024-11~O|s~Florida~R~2024-11~~O
Patt Maney|||r~Florida~R~2020-11~~O
Tiffany Esposito|||r~Florida~R~2022-11~~O
Tina Polsky|||s~Florida~D~2022-11~~O
Toby Overdorf|||r~Florida~R~~~O
Tommy Wright|||s~Florida~R~~~O|r~Virginia~R~2001-01~~O
Tom Fabricio|||r~Florida~R~~~O
Traci Koster|||r~Florida~R~~~O
Tracie Davis|||s~Florida~D~2022-11~~O
Tyler Sirois|||r~Florida~R~~~O
Vanessa Oliver|||r~Florida~R~2024-11~~O
Wallace Aristide|||r~Florida~D~2024-11~~O
Webster Barnaby|||r~Florida~R~~~O
Will Robinson|||r~Florida~R~2018-11~~O
Wyman Duggan|||r~Florida~R~2022-11~~O
Yvette Benarroch|||r~Florida~R~2024-11~~O
Yvonne Hinson|||r~Florida~D~~~O
Akbar Ali|||r~Georgia~D~2025-12~~O
Al Williams|||r~Georgia~D~2003-01~~O
Alan Powell|||r~Georgia~R~~~O
Angela Moore|||r~Georgia~D~~~O
Angie O'Steen|||r~Georgia~R~2025-01~~O
Anne Westbrook|||r~Georgia~D~2023-01~~O
Arlene Beckles|||r~Georgia~D~2025-01~~O
Ben Watson|||s~Georgia~R~2015-01~~O
Beth Camp|||r~Georgia~R~~~O
Bethany Ballard|||r~Georgia~R~2023-01~~O
Betsy Holland|||r~Georgia~D~2019-01~~O
Bill Cowsert|||s~Georgia~R~2007-01~~O
Bill Fincher|||r~Georgia~R~2026-01~~O
Bill Hitchens|||r~Georgia~R~2013-01~~O
Bill Werkheiser|||r~Georgia~R~2015-01~~O
Bill Yearta|||r~Georgia~R~2019-12~~O
Billy Hickman|||s~Georgia~R~2020-08~~O
Billy Mitchell|||r~Georgia~D~2003-01~~O
Blake Tillery|||s~Georgia~R~2017-01~~O
Bo Hatchett|||s~Georgia~R~2021-01~~O
Brad Thomas|||r~Georgia~R~2021-01~~O
Brent Cox|||r~Georgia~R~2023-01~~O
Brian Prince|||r~Georgia~D~~~O
Brian Strickland|||r~Georgia~R~2013-01~2018-12~O|s~Georgia~R~2018-01~~O
Bruce Williamson|||r~Georgia~R~~~O
Bryce Berry|||r~Georgia~D~2025-01~~O
Buddy DeLoach|||r~Georgia~R~2021-01~~O
Butch Parrish|||r~Georgia~R~1985-01~~O
Carden Summers|||s~Georgia~R~2020-03~~O
Carl Gilliard|||r~Georgia~D~2016-05~~O
Carmen Rice|||r~Georgia~R~2024-05~~O
Carolyn Hugley|||r~Georgia~D~~~O
Carter Barrett|||r~Georgia~R~2023-01~~O
Chas Cannon|||r~Georgia~R~2023-02~~O
Charlice Byrd|||r~Georgia~R~2005-01~2013-01~O|r~Georgia~R~2021-01~~O
Chris Erwin|||r~Georgia~R~~~O
Chuck Martin|||r~Georgia~R~2013-01~~O
Chuck Efstration|||r~Georgia~R~2013-12~~O
Chuck Hufstetler|||s~Georgia~R~2013-01~~O
Chuck Payne|||s~Georgia~R~2017-01~~O
Clint Crowe|||r~Georgia~R~~~O
Clint Dixon|||s~Georgia~R~2021-01~~O
Dale Washburn|||r~Georgia~R~~~O
Danny Mathis|||r~Georgia~R~~~O
Darlene Taylor|||r~Georgia~R~2011-01~~O
Dar'shun Kendrick|||r~Georgia~D~~~O
David Clark|||r~Georgia~R~~~O
David Huddleston|||r~Georgia~R~2023-01~~O
David Jenkins|||r~Georgia~R~~~O
David Lucas|||s~Georgia~D~2013-01~~O
David Sampson|||r~Georgia~D~2023-01~~O
David Wilkerson|||r~Georgia~D~2013-01~~O
Debbie Buckner|||r~Georgia~D~2013-01~~O
Deborah Silcox|||r~Georgia~R~~2020-12~O|r~Georgia~R~2023-01~~O
Debra Bazemore|||r~Georgia~D~~~O
Demetrius Douglas|||r~Georgia~D~2013-01~~O
Derek Mallow|||r~Georgia~D~~2023-01~O|s~Georgia~D~2023-01~~O
Derrick Jackson|||r~Georgia~D~2023-06~~O
Derrick McCollum|||r~Georgia~R~2023-01~~O
Devan Seabaugh|||r~Georgia~R~2021-07~~O
Dewey McClain|||r~Georgia~D~~~O
Don Parsons|||r~Georgia~R~2013-01~~O
Donzella James|||s~Georgia~D~2009-01~~O
Doreen Carter|||r~Georgia~D~~~O
Drew Echols|||s~Georgia~R~2025-01~~O
Ed Harbison|||s~Georgia~D~1993-01~~O
Ed Setzler|||r~Georgia~R~~2023-01~O|s~Georgia~R~2023-01~~O
Eddie Lumsden|||r~Georgia~R~2013-01~~O
Edna Jackson|||r~Georgia~D~2021-11~~O
El-Mahdi Holly|||r~Georgia~D~~~O
Elena Parent|||s~Georgia~D~2015-01~~O
Emanuel Jones|||s~Georgia~D~2005-01~~O
Emory Dunahoo|||r~Georgia~R~~~O
Eric Bell|||r~Georgia~D~2023-03~~O
Eric Gisler|||r~Georgia~D~2026-01~~O
Esther Panitch|||r~Georgia~D~2023-01~~O
Floyd Griffin|||r~Georgia~D~2025-01~~O
Frank Ginn|||s~Georgia~R~2011-01~~O
Gabe Okoye|||r~Georgia~D~2023-01~~O
Gabriel Sanchez|||r~Georgia~D~2025-01~~O
Gail Davenport|||s~Georgia~D~2011-01~~O
Gary Richardson|||r~Georgia~R~2024-03~~O
Gerald Greene|||r~Georgia~R~~~O
Ginny Ehrhart|||r~Georgia~R~2019-01~~O
Greg Dolezal|||s~Georgia~R~2019-01~~O
Harold Jones|||s~Georgia~D~2015-01~~O
Holt Persinger|||r~Georgia~R~2023-03~~O
Houston Gaines|||r~Georgia~R~~~O
Imani Barnes|||r~Georgia~D~2023-01~~O
Inga Willis|||r~Georgia~D~2023-01~~O
Jaclyn Ford|||r~Georgia~R~2025-01~~O
Jaha Howard|||s~Georgia~D~2025-12~~O
James Burchett|||r~Georgia~R~2019-03~~O
Jan Jones|||r~Georgia~R~2013-01~~O
Jasmine Clark|||r~Georgia~D~2019-01~~O
Jason Anavitarte|||s~Georgia~R~2021-01~~O
Jason Dickerson|||s~Georgia~R~2025-10~~O
Jason Ridley|||r~Georgia~R~2017-01~~O
Jesse Petrea|||r~Georgia~R~2015-01~~O
Joe Campbell|||r~Georgia~R~2020-02~~O
John Albers|||s~Georgia~R~2011-01~~O
John Corbett|||r~Georgia~R~2015-01~~O
John LaHood|||r~Georgia~R~2018-02~~O
Johnny Chastain|||r~Georgia~R~2023-02~~O
Jon Burns|||r~Georgia~R~2005-01~~O
Jordan Ridley|||r~Georgia~R~2023-01~~O
Joseph Gullett|||r~Georgia~R~2019-01~~O
Josh Bonner|||r~Georgia~R~~~O
Josh McLaurin|||r~Georgia~D~~2023-01~O|s~Georgia~D~2023-01~~O
Jutt Howard|||r~Georgia~R~2025-01~~O
Karen Lupton|||r~Georgia~D~2023-01~~O
Karen Mathiak|||r~Georgia~R~~~O
Karla Drenner|||r~Georgia~D~2001-01~~O
Karlton Howard|||r~Georgia~D~2023-01~~O
Kasey Carpenter|||r~Georgia~R~2017-11~~O
Katie Dempsey|||r~Georgia~R~2007-01~~O
Kay Kirkpatrick|||s~Georgia~R~2017-06~~O
Kenya Wicks|||s~Georgia~D~2025-01~~O
Kim Jackson|||s~Georgia~D~2021-01~~O
Kim Schofield|||r~Georgia~D~~~O
Kimberly Alexander|||r~Georgia~D~2013-01~~O
Kimberly New|||r~Georgia~R~2023-01~~O
L.C. Myles|||r~Georgia~D~2025-01~~O
Lanny Thomas|||s~Georgia~R~2026-04~~O
Larry Walker|||s~Georgia~R~2015-12~~O
Lauren McDonald|||r~Georgia~R~2021-01~~O
Lee Anderson|||r~Georgia~R~2011-01~2012-12~O|s~Georgia~R~2017-01~~O
Lee Hawkins|||r~Georgia~R~2013-01~~O
Leesa Hagan|||r~Georgia~R~2021-07~~O
Lehman Franklin|||r~Georgia~R~2023-01~~O
Lisa Campbell|||r~Georgia~D~2023-01~~O
Long Tran|||r~Georgia~D~2023-01~~O
Lydia Glaize|||r~Georgia~D~2023-01~~O
Lynn Smith|||r~Georgia~R~1997-01~~O
Mack Jackson|||r~Georgia~D~2009-01~~O
Mark Newton|||r~Georgia~R~~~O
Martin Momtahan|||r~Georgia~R~2019-01~~O
Marty Harbin|||s~Georgia~R~2015-01~~O
Marvin Lim|||r~Georgia~D~~~O
Mary Ann Santos|||r~Georgia~D~2025-01~~O
Mary Frances Williams|||r~Georgia~D~2019-01~~O
Mary Margaret Oliver|||r~Georgia~D~~~O
Matt Barton|||r~Georgia~R~2019-02~~O
Matt Brass|||s~Georgia~R~2017-01~~O
Matt Dubnik|||r~Georgia~R~2017-01~~O
Matt Hatchett|||r~Georgia~R~~~O
Matt Reeves|||r~Georgia~R~2023-01~~O
Matthew Gambill|||r~Georgia~R~2019-01~~O
Max Burns|||s~Georgia~R~2021-01~~O
Mekyah McQueen|||r~Georgia~D~2025-01~~O
Doc Rhett|||s~Georgia~D~2015-01~~O
Michael Smith|||r~Georgia~D~2013-01~~O
Michelle Au|||s~Georgia~D~~2023-01~O|r~Georgia~D~2023-01~~O
Mike Cameron|||r~Georgia~R~2021-01~~O
Mike Cheokas|||r~Georgia~R~~~O
Mike Hodges|||s~Georgia~R~2023-01~~O
Miriam Paris|||s~Georgia~D~2011-01~2012-12~O|r~Georgia~D~2017-01~~O
Mitchell Horner|||r~Georgia~R~2023-01~~O
Mitchell Scoggins|||r~Georgia~R~2019-01~~O
Nan Orrock|||s~Georgia~D~2007-01~~O
Nikki Merritt|||s~Georgia~D~2021-01~~O
Nissa Jones|||r~Georgia~D~2025-01~~O
Noel Williams|||r~Georgia~R~2019-01~~O
Noelle Kahaian|||r~Georgia~R~2025-01~~O
Omari Crawford|||r~Georgia~D~~~O
Park Cannon|||r~Georgia~D~2016-02~~O
Patty Marie Stinson|||r~Georgia~D~~~O
Phil Olaleye|||r~Georgia~D~2023-01~~O
Randal Mangham|||s~Georgia~D~2025-01~~O
Randy Robertson|||s~Georgia~R~2019-01~~O
RaShaun Kemp|||s~Georgia~D~2025-01~~O
Regina Lewis-Ward|||r~Georgia~D~~~O
Rey Martinez|||r~Georgia~R~2023-01~~O
Rhonda Burnough|||r~Georgia~D~2017-01~~O
Rhonda Taylor|||r~Georgia~D~~~O
Rick Jasperse|||r~Georgia~R~2013-01~~O
Rick Townsend|||r~Georgia~R~2023-01~~O
Rick Williams|||r~Georgia~R~~2023-01~O|s~Georgia~R~2023-01~~O
Rob Clifton|||r~New Jersey~R~2012-01~~O|r~Georgia~R~2025-01~~O
Rob Leverett|||r~Georgia~R~~~O
Robert Dawson|||r~Georgia~D~2025-01~~O
Robert Dickey|||r~Georgia~R~~~O
Robert Flournoy|||r~Georgia~D~2025-01~~O
Ron Stephens|||r~Georgia~R~1997-07~~O
Russ Goodman|||s~Georgia~R~2021-01~~O
Ruwa Romman|||r~Georgia~D~2023-01~~O
Saira Draper|||r~Georgia~D~2023-01~~O
Sally Harrell|||s~Georgia~D~2019-01~~O
Sam Park|||r~Georgia~D~~~O
Sam Watson|||r~Georgia~R~~2023-02~O|s~Georgia~R~2023-02~~O
Sandra Scott|||r~Georgia~D~2011-01~~O
Sandy Donatucci|||r~Georgia~R~2025-01~~O
Scott Hilton|||r~Georgia~R~2023-01~~O
Scott Holcomb|||r~Georgia~D~~~O
Segun Adeyina|||r~Georgia~D~2023-01~~O
Sharon Cooper|||r~Georgia~R~~~O
Sharon Henderson|||r~Georgia~D~2021-01~~O
Shaw Blackmon|||r~Georgia~R~2015-08~~O
Shawn Still|||s~Georgia~R~2023-01~~O
Shea Roberts|||r~Georgia~D~2021-01~~O
Sheikh Rahman|||s~Georgia~D~2019-01~~O
Sheila Nelson|||r~Georgia~D~~2023-01~O|r~Georgia~D~2026-04~~O
Sheila Jones|||r~Georgia~D~~~O
Solomon Adesanya|||r~Georgia~D~2023-01~~O
Sonya Halpern|||s~Georgia~D~2021-01~~O
Soo Hong|||r~Georgia~R~2023-01~~O
Spencer Frye|||r~Georgia~D~~~O
Stacey Evans|||r~Georgia~D~2011-01~2017-11~O|r~Georgia~D~2021-01~~O
Stan Gunter|||r~Georgia~R~2021-01~~O
Steve Gooch|||s~Georgia~R~2011-01~~O
Steve Tarvin|||r~Georgia~R~2014-02~~O
Steven McNeel|||s~Georgia~R~2026-02~~O
Steven Meeks|||r~Georgia~R~2019-01~~O
Steven Sainz|||r~Georgia~R~2019-01~~O
Sylvia Wayfer|||r~Georgia~D~2025-01~~O
Tangie Herring|||r~Georgia~D~2025-01~~O
Tanya Miller|||r~Georgia~D~2023-01~~O
Terry Cummings|||r~Georgia~D~2023-01~~O
Tim Bearden|||s~Georgia~R~2024-02~~O
Tim Fleming|||r~Georgia~R~2023-01~~O
Todd Jones|||r~Georgia~R~2017-01~~O
Tonya Anderson|||r~Georgia~D~2013-01~2016-12~O|s~Georgia~D~2017-01~~O
Teddy Reese|||r~Georgia~D~2023-01~~O
Trey Kelley|||r~Georgia~R~2013-01~~O
Trey Rhodes|||r~Georgia~R~~~O
Tyler Smith|||r~Georgia~R~2021-01~~O
Vance Smith|||r~Georgia~R~~~O
Venola Mason|||r~Georgia~D~2026-04~~O
Victor Anderson|||r~Georgia~R~2021-01~~O
Viola Davis|||r~Georgia~D~2019-01~~O
Will Wade|||r~Georgia~R~2021-01~~O
Yasmin Neal|||r~Georgia~D~2011-01~2012-12~O|r~Georgia~D~2021-01~~O
Adrian Tam|||r~Hawaii~D~2020-11~~O
Amy Perruso|||r~Hawaii~D~2018-11~~O
Andrew Garrett|||r~Hawaii~D~2022-11~~O
Angus McKelvey|||r~Hawaii~D~~2022-11~O|s~Hawaii~D~2006-11~~O
Brandon Elefante|||s~Hawaii~D~2022-11~~O
Brenton Awa|||s~Hawaii~R~2022-11~~O
Carol Fukunaga|||s~Hawaii~D~2022-11~~O
Chris Lee|||s~Hawaii~D~2008-11~~O|r~Hawaii~D~2008-11~2020-11~O
Chris Muraoka|||r~Hawaii~R~2024-11~~O
Chris Todd|||r~Hawaii~D~~~O|r~Tennessee~R~2018-11~~O
Cory Chun|||r~Hawaii~D~2022-11~~O
Cov Ratcliffe|||r~Hawaii~D~2026-04~~O
Daisy Hartsfield|||r~Hawaii~D~2026-01~~O
Darius Kila|||r~Hawaii~D~2022-11~~O
David Tarnas|||r~Hawaii~D~~~O
David Alcos|||r~Hawaii~R~2022-11~~O
Dee Morikawa|||r~Hawaii~D~~~O
Della Belatti|||r~Hawaii~D~~~O
Diamond Garcia|||r~Hawaii~R~2022-11~~O
Donna Kim|||s~Hawaii~D~2002-11~~O
Donovan Dela Cruz|||s~Hawaii~D~~~O
Dru Kanuha|||s~Hawaii~D~2018-11~~O
Elijah Pierick|||r~Hawaii~R~2022-11~~O
Elle Cochran|||r~Hawaii~R~2022-11~~O
Garner Shimizu|||r~Hawaii~R~2024-11~~O
Glenn Wakai|||s~Hawaii~D~2011-01~2011-01~O
Gregg Takayama|||r~Hawaii~D~2013-01~~O
Greggor Ilagan|||r~Hawaii~D~2020-11~~O
Tim Richards|||s~Hawaii~D~2022-11~~O
Ikaika Hussey|||r~Hawaii~D~2024-11~~O
Ikaika Olds|||r~Hawaii~D~2024-11~~O
Jackson Sayama|||r~Hawaii~D~~~O
Jarrett Keohokalole|||r~Hawaii~D~~2018-11~O|s~Hawaii~D~2014-11~~O
Jeanné Kapela|||r~Hawaii~D~2020-11~~O
Jenna Takenouchi|||r~Hawaii~D~2022-11~~O
Joe Gedeon|||r~Hawaii~R~2025-05~~O
Joy San Buenaventura|||r~Hawaii~D~~2020-12~O|s~Hawaii~D~2014-11~~O
Julie Reyes Oda|||r~Hawaii~R~2024-11~~O
Justin Woodson|||r~Hawaii~D~2013-01~~O
Kanani Souza|||r~Hawaii~R~2022-11~~O
Karl Rhoads|||r~Hawaii~D~~2016-12~O|s~Hawaii~D~2006-11~~O
Kim Coco Iwamoto|||r~Hawaii~D~2024-11~~O
Kirstin Kahaloa|||r~Hawaii~D~2022-11~~O
Kurt Fevella|||s~Hawaii~R~~~O
Kyle Yamashita|||r~Hawaii~D~2004-11~~O
Lauren Matsumoto|||r~Hawaii~R~2012-11~~O
Les Ihara|||s~Hawaii~D~2013-01~2013-01~O
Linda Ichiyama|||r~Hawaii~D~2010-11~~O
Lisa Kitagawa|||r~Hawaii~D~2018-11~~O
Lisa Marten|||r~Hawaii~D~2020-11~~O
Lorraine Inouye|||s~Hawaii~D~2014-12~~O
Luke Evslin|||r~Hawaii~D~2023-02~~O
Lynn DeCoite|||r~Hawaii~D~~2021-06~O|s~Hawaii~D~2015-02~~O
Mahina Poepoe|||r~Hawaii~D~2022-11~~O
Mark Hashem|||r~Hawaii~D~~~O
Matthias Kusch|||r~Hawaii~D~2024-09~~O
Michelle Kidani|||s~Hawaii~D~2013-01~2013-01~O
Mike Gabbard|||s~Hawaii~D~2006-11~~O
Nadine Nakamura|||r~Hawaii~D~2016-11~~O
Nicole Lowen|||r~Hawaii~D~~~O
Rachele Lamosao|||s~Hawaii~D~2025-12~~O
Ron Kouchi|||s~Hawaii~D~2010-09~~O
Sam Kong|||r~Hawaii~D~2014-11~~O
Samantha DeCorte|||s~Hawaii~R~2024-11~~O
Scot Matayoshi|||r~Hawaii~D~2018-11~~O
Sean Quinlan|||r~Hawaii~D~2016-11~~O
Sharon Moriwaki|||s~Hawaii~D~2018-11~~O
Shirley Templo|||r~Hawaii~D~2024-11~~O
Stanley Chang|||s~Hawaii~D~2016-11~~O
Sue Lee Loy|||r~Hawaii~D~2024-11~~O
Terez Amato|||r~Hawaii~D~2022-11~~O
Tina Grandinetti|||r~Hawaii~D~2024-11~~O
Trish La Chica|||r~Hawaii~D~2023-02~~O
Troy Hashimoto|||r~Hawaii~D~~2023-11~O|s~Hawaii~D~2018-04~~O
Tyson Miyake|||r~Hawaii~D~2023-12~~O
Adam Zabner|||r~Iowa~D~2023-01~~O
Adrian Dickey|||s~Iowa~R~2021-02~~O
Aime Wichtendahl|||r~Iowa~D~2025-01~~O
Amy Nielsen|||r~Iowa~D~2023-01~~O
Amy Sinclair|||s~Iowa~R~~~O
Angel Ramirez|||r~Iowa~D~2025-05~~O
Ann Meyer|||r~Iowa~R~~~O
Annette Sweeney|||s~Iowa~R~~~O|r~Iowa~R~2011-01~2012-12~O
Art Staed|||r~Iowa~D~~2025-01~O|s~Iowa~D~2025-01~~O
Austin Baeth|||r~Iowa~D~2023-01~~O
Austin Harris|||r~Iowa~R~2023-01~~O
Barb Kniff McCulla|||r~Iowa~R~2023-01~~O
Beth Wessel-Kroeschell|||r~Iowa~D~~~O
Bill Gustoff|||r~Iowa~R~2023-01~~O
Blaine Watkins|||r~Iowa~R~2025-03~~O
Bob Kressig|||r~Iowa~D~2023-01~~O
Bobby Kaufmann|||r~Iowa~R~2023-01~~O
Brent Siegrist|||r~Iowa~R~~~O
Brett Barker|||r~Iowa~R~2025-01~~O
Brian Lohse|||r~Iowa~R~2023-01~~O
Brian Meyer|||r~Iowa~D~~~O
Brooke Boden|||r~Iowa~R~~~O
Carrie Koelker|||s~Iowa~R~~~O
Carter Nordman|||r~Iowa~R~~~O
Catelin Drey|||s~Iowa~D~2025-09~~O
Chad Behn|||r~Iowa~R~2025-01~~O
Chad Ingels|||r~Iowa~R~~~O
Charley Thomson|||r~Iowa~R~2023-01~~O
Charlie McClintock|||s~Iowa~R~2023-01~~O
Cherielynn Westrich|||s~Iowa~R~2023-01~~O
Christian Hermanson|||r~Iowa~R~2025-01~~O
Cindy Golding|||r~Iowa~R~2023-01~~O
Cindy Winckler|||s~Iowa~D~2023-01~~O
Craig Johnson|||s~Iowa~R~~2023-01~O|r~Iowa~R~2023-01~~O
Craig Williams|||s~Iowa~R~~2023-01~O|r~Pennsylvania~R~2020-12~~O|r~Iowa~R~2025-01~~O
Dan Dawson|||s~Iowa~R~~~O
Dan Gehlbach|||r~Iowa~R~2023-01~~O
Dan Gosa|||r~Iowa~D~2025-01~~O
Dan Zumbach|||s~Iowa~R~~~O
Dave Sires|||s~Iowa~R~2025-01~~O
David Blom|||r~Iowa~R~2025-01~~O
Dave Rowley|||s~Iowa~R~2023-01~~O
Dave Jacoby|||r~Iowa~D~2023-01~~O
David Sieck|||r~Iowa~R~~~O
Dawn Driscoll|||s~Iowa~R~2023-01~~O
Dean Fisher|||r~Iowa~R~~~O
Dennis Guth|||s~Iowa~R~2023-01~~O
Derek Wulf|||r~Iowa~R~2023-01~~O
Devon Wood|||r~Iowa~R~2023-01~~O
Doug Campbell|||s~Iowa~R~2025-01~~O
Eddie Andrews|||r~Iowa~R~2023-01~~O
Elinor Levin|||r~Iowa~D~2023-01~~O
Elizabeth Wilson|||r~Iowa~D~2023-01~~O
Eric Gjerde|||r~Iowa~D~2023-01~~O
Gary Mohr|||r~Iowa~R~~~O
Hans Wilz|||r~Iowa~R~2023-01~~O
Heather Hora|||r~Iowa~R~2023-01~~O
Heather Matson|||r~Iowa~D~2023-01~~O
Helena Hayes|||r~Iowa~R~2023-01~~O
Henry Stone|||r~Iowa~R~~~O
Herman Quirmbach|||s~Iowa~D~2023-01~~O
Izaah Knox|||s~Iowa~D~2023-01~~O
J.D. Scholten|||r~Iowa~D~2023-01~~O
Jack Whitver|||s~Iowa~R~~~O
Jacob Bossman|||r~Iowa~R~~~O
Jane Bloomingdale|||r~Iowa~R~~~O
Janet Petersen|||s~Iowa~D~2013-01~~O
Janice Weiner|||s~Iowa~D~2023-01~~O
Jason Gearhart|||r~Iowa~R~2025-01~~O
Jason Schultz|||s~Iowa~R~~~O
Jeff Cooling|||r~Iowa~D~2023-01~~O
Jeff Reichman|||s~Iowa~R~~~O
Jeff Shipley|||r~Iowa~R~~~O
Jeff Taylor|||s~Iowa~R~2021-01~~O
Jennifer Konfrst|||r~Iowa~D~2023-01~~O
Jennifer Smith|||r~Iowa~R~2025-01~~O
Jerome Amos|||r~Iowa~D~2023-01~~O
Jesse Green|||s~Iowa~R~2021-01~~O
John Wills|||r~Iowa~R~~~O
Jon Dunwell|||r~Iowa~R~2023-01~~O
Josh Turek|||r~Iowa~D~2023-01~~O
Josh Meggers|||r~Iowa~R~2023-01~~O
Judd Lawler|||r~Iowa~R~2025-01~~O
Julian Garrett|||s~Iowa~R~~~O
Kara Warme|||s~Iowa~R~2025-01~~O
Ken Croken|||r~Iowa~D~2023-01~~O
Ken Rozenboom|||s~Iowa~R~~~O
Kenan Judge|||r~Iowa~D~~~O
Kerry Gruenhagen|||s~Iowa~R~2023-01~~O
Kevin Alons|||s~Iowa~R~2023-01~~O
Larry McBurney|||r~Iowa~D~2025-01~~O
Lindsay James|||r~Iowa~D~2023-01~~O
Liz Bennett|||r~Iowa~D~~2023-01~O|s~Iowa~D~2023-01~~O
Lynn Evans|||s~Iowa~R~2023-01~~O
Mark Cisneros|||r~Iowa~R~~~O
Mark Costello|||s~Iowa~R~~~O
Mark Thompson|||r~Iowa~R~2023-01~~O
Mark Lofgren|||s~Iowa~R~~~O
Mary Madison|||r~Iowa~D~2023-01~~O
Matt Blake|||s~Iowa~D~2025-01~~O
Matt Windschitl|||r~Iowa~R~2023-01~~O
Matt Rinker|||r~Iowa~R~2023-01~~O
Megan Jones|||r~Iowa~R~~~O
Megan Srinivas|||r~Iowa~D~2023-01~~O
Michael Bergan|||r~Iowa~R~~~O
Mike Bousselot|||r~Iowa~R~~2022-12~O|s~Iowa~R~2023-01~~O
Mike Klimesh|||s~Iowa~R~~~O
Mike Pike|||s~Iowa~R~2025-01~~O
Mike Vondran|||r~Iowa~R~2023-01~~O
Mike Zimmer|||s~Iowa~D~2025-02~~O
Molly Donahue|||r~Iowa~D~~2023-01~O|s~Iowa~D~2023-01~~O
Monica Kurth|||r~Iowa~D~~~O
Norlin Mommsen|||r~Iowa~R~~~O
Pat Grassley|||r~Iowa~R~~~O
Bubba Sorensen|||r~Iowa~R~2023-01~~O
Renee Hardman|||s~Iowa~D~2026-01~~O
Rick Olson|||r~Iowa~D~2023-01~~O
Rob Johnson|||r~Iowa~D~2025-01~~O
Bob Henderson|||r~Iowa~R~2023-01~~O
Ross Wilburn|||r~Iowa~D~2023-01~~O
Ruth Ann Gaines|||r~Iowa~D~~~O
Ryan Weldon|||r~Iowa~R~2025-01~~O
Sam Wengryn|||r~Iowa~R~2025-01~~O
Samantha Fett|||r~Iowa~R~2025-01~~O
Sandy Salmon|||r~Iowa~R~~2023-01~O|s~Iowa~R~2023-01~~O
Sarah Garriott|||s~Iowa~D~~~O
Scott Webster|||s~Iowa~R~2023-01~~O
Sean Bagniewski|||r~Iowa~D~2023-01~~O
Shannon Latham|||r~Iowa~R~2023-01~~O
Shannon Lundgren|||r~Iowa~R~~~O
Skyler Wheeler|||r~Iowa~R~2017-01~~O
Steve Bradley|||r~Iowa~R~2023-01~~O
Steven Holt|||r~Iowa~R~~~O
Taylor Collins|||r~Iowa~R~2023-01~~O
Tom Gerhold|||r~Iowa~R~~~O
Tim Kraayenbrink|||s~Iowa~R~2023-01~~O
Timi Brown-Powers|||r~Iowa~D~2015-01~~O
Tom Determann|||r~Iowa~R~2023-01~~O
Tom Jeneary|||r~Iowa~R~2023-01~~O
Tom Moore|||r~Iowa~R~~~O
Tom Shipley|||s~Iowa~R~~~O
Tom Townsend|||s~Iowa~D~2025-01~~O
Tony Bisignano|||s~Iowa~D~~~O
Tracy Ehlert|||r~Iowa~D~~~O
Travis Sitzmann|||r~Iowa~R~2025-01~~O
Wendy Larson|||r~Iowa~R~2026-01~~O
Bill Dotzler|||s~Iowa~D~1997-01~~O
Zach Dieken|||r~Iowa~R~2023-01~~O
Zach Wahls|||s~Iowa~D~~~O
Ali Rabe|||s~Idaho~D~2020-12~~O
Annie Henderson Haws|||r~Idaho~D~2025-07~~O
Barbara Ehardt|||r~Idaho~R~2017-12~~O
Ben Adams|||r~Idaho~R~2020-12~2022-12~O|s~Idaho~R~2022-12~~O
Ben Fuhriman|||r~Idaho~R~2024-12~~O
Ben Toews|||s~Idaho~R~2022-12~~O
Brandon Mitchell|||r~Idaho~R~2020-12~~O
Brandon Shippy|||s~Idaho~R~2024-07~~O
Brent Crane|||r~Idaho~R~2006-12~~O
Brian Lenney|||s~Idaho~R~2022-12~~O
Britt Raybould|||r~Idaho~R~2018-12~2020-12~O|r~Idaho~R~2022-12~~O
Brooke Green|||r~Idaho~D~2018-12~~O
Bruce Skaug|||r~Idaho~R~2020-12~~O
Scott Grow|||s~Idaho~R~2018-08~~O
Camille Blaylock|||s~Idaho~R~2024-12~~O
Carl Bjerke|||s~Idaho~R~2022-12~~O
Carrie Semmelroth|||s~Idaho~D~2021-11~~O
Charlie Shepherd|||r~Idaho~R~2020-12~~O
Chris Bruce|||r~Idaho~R~2024-12~~O
Chris Mathias|||r~Idaho~D~2020-12~~O
Christy Zito|||r~Idaho~R~~2020-12~O|s~Idaho~R~2020-12~2022-12~O|s~Idaho~R~2024-12~~O
Cindy Carlson|||s~Idaho~R~2022-12~~O
Clay Handy|||r~Idaho~R~2022-12~~O
Clint Hostetler|||r~Idaho~R~2024-12~~O
Codi Galloway|||r~Idaho~R~2020-12~2022-12~O|s~Idaho~R~2024-12~~O
Cornel Rasor|||r~Idaho~R~2024-09~~O
Dale Hawkins|||r~Idaho~R~2022-12~~O
Dan Garner|||r~Idaho~R~2022-12~~O
Dan Foreman|||s~Idaho~R~~2018-11~O|s~Idaho~R~2022-12~~O
Dave Lent|||s~Idaho~R~2018-12~~O
David Leavitt|||r~Idaho~R~2024-12~~O
David Cannon|||r~Idaho~R~2020-12~~O|r~West Virginia~R~2025-01~~O
Don Hall|||r~Idaho~R~2025-12~~O
Dori Healey|||r~Idaho~R~2022-12~~O
Doug Okuniewicz|||r~Idaho~R~2020-12~2022-12~O|s~Idaho~R~2022-12~~O
Doug Ricks|||r~Idaho~R~2018-12~2020-12~O|s~Idaho~R~2020-12~~O
Doug Pickett|||r~Idaho~R~2022-12~~O
Dustin Manwaring|||r~Idaho~R~~2018-11~O|r~Idaho~R~2020-12~~O
Ted Hill|||r~Idaho~R~2022-12~~O
Elaine Price|||r~Idaho~R~2022-12~~O
Erin Bingham|||r~Idaho~R~2026-01~~O
Faye Thompson|||r~Idaho~R~2024-12~~O
Glenneda Zuiderveld|||s~Idaho~R~2022-12~~O
Heather Scott|||r~Idaho~R~2013-01~~O
Ilana Rubel|||r~Idaho~D~2014-01~~O
Jack Nelsen|||r~Idaho~R~2022-12~~O
James Ruchti|||r~Idaho~D~2020-12~2022-12~O|s~Idaho~D~2022-12~~O
James Holtzclaw|||r~Idaho~R~2012-12~~O
James Petzke|||r~Idaho~R~2022-12~~O
Janie Ward-Engelking|||s~Idaho~D~2013-12~~O
Jaron Crane|||r~Idaho~R~2022-12~~O
Jason Monks|||r~Idaho~R~2012-12~~O
Jeff Ehlers|||r~Idaho~R~2022-12~~O
Jeff Cornilles|||r~Idaho~R~2022-12~~O
Jerald Raymond|||r~Idaho~R~2018-12~2020-12~O|r~Idaho~R~2022-12~~O
Jim Guthrie|||r~Idaho~R~2011-01~2012-12~O|s~Idaho~R~2012-12~~O
Jim Woodward|||s~Idaho~R~2018-12~2022-12~O|s~Idaho~R~2024-12~~O
Joe Alfieri|||r~Idaho~R~2022-12~~O
Joe Palmer|||r~Idaho~R~2008-12~~O
John Gannon|||r~Idaho~D~2012-12~~O
John Shirts|||r~Idaho~R~2024-12~~O
John Vander Woude|||r~Idaho~R~2011-01~~O
Jon Weber|||r~Idaho~R~2020-12~~O
Jordan Redman|||r~Idaho~R~2022-12~~O
Josh Keyser|||s~Idaho~R~2024-12~~O
Josh Kohl|||s~Idaho~R~2024-12~~O
Josh Tanner|||r~Idaho~R~2022-12~~O
Josh Wheeler|||r~Idaho~R~2022-12~~O
Judy Boyle|||r~Idaho~R~2008-12~~O
Julie VanOrden|||r~Idaho~R~2012-12~2018-11~O|s~Idaho~R~2022-12~~O
Kelly Anthon|||s~Idaho~R~2015-07~~O
Kent Marmon|||r~Idaho~R~2024-12~~O
Kevin Cook|||s~Idaho~R~2020-12~~O
Kyle Harris|||r~Idaho~R~2024-12~~O
Lori Den Hartog|||s~Idaho~R~2014-12~~O
Lori McCann|||r~Idaho~R~2021-05~~O
Lucas Cayler|||r~Idaho~R~2024-12~~O
Marco Erickson|||r~Idaho~R~2020-12~~O
Mark Sauter|||r~Idaho~R~2022-12~~O
Megan Egbert|||r~Idaho~D~2024-05~~O
Melissa Wintrow|||r~Idaho~D~2013-01~2020-12~O|s~Idaho~D~2020-12~~O
Mike Moyle|||r~Idaho~R~2011-01~~O
Mike Pohanka|||r~Idaho~R~2024-12~~O
Mike Veile|||r~Idaho~R~2025-09~~O
Monica Church|||r~Idaho~D~2024-12~~O
Phil Hart|||s~Idaho~R~2022-12~~O
Rick Cheatum|||r~Idaho~R~2022-12~~O
Rob Beiswenger|||r~Idaho~R~2024-12~~O
Rod Furniss|||r~Idaho~R~2018-12~~O
Ron Taylor|||s~Idaho~D~2022-12~~O
Ron Mendive|||r~Idaho~R~2013-01~~O
Shawn Dygert|||r~Idaho~R~2024-12~~O
Soñia Galaviz|||r~Idaho~D~2022-12~~O
Stephanie Mickelsen|||r~Idaho~R~2022-12~~O
Steve Berch|||r~Idaho~D~2018-12~~O
Steve Tanner|||r~Idaho~R~2024-12~~O
Steve Miller|||r~Idaho~R~~2018-11~O|r~Idaho~R~2022-12~~O
Tammy Nichols|||r~Idaho~R~2018-12~2022-12~O|s~Idaho~R~2022-12~~O
Tanya Burgoyne|||r~Idaho~R~2024-12~~O
Todd Lakey|||s~Idaho~R~2013-01~~O
Tony Wisniewski|||r~Idaho~R~2018-12~~O
Treg Bernt|||s~Idaho~R~2022-12~~O
Van Burtenshaw|||r~Idaho~R~2013-01~2018-11~O|s~Idaho~R~2018-12~~O
Vito Barbieri|||r~Idaho~R~2011-01~~O
Aarón Ortíz|||r~Illinois~D~2019-01~~O
Abdelnasser Rashid|||r~Illinois~D~2023-01~~O
Adam Niemerg|||r~Illinois~R~~~O
Adriane Johnson|||s~Illinois~D~2020-10~~O
Amy Elik|||r~Illinois~R~2021-01~~O
Amy Grant|||r~Illinois~R~~~O
Andrew Chesney|||r~Illinois~R~~2023-01~O|s~Illinois~R~2023-01~~O
Angie Guerrero-Cuellar|||r~Illinois~D~2021-02~~O
Ann Williams|||r~Illinois~D~2011-01~~O
Anna Moeller|||r~Illinois~D~2014-03~~O
Anne Stava|||r~Illinois~D~2019-01~~O
Anthony DeLuca|||r~Illinois~D~2009-03~~O
Barbara Hernandez|||r~Illinois~D~2019-03~~O
Blaine Wilhour|||r~Illinois~R~~~O
Bob Morgan|||r~Illinois~D~2019-01~~O
Brad Halbrook|||r~Illinois~R~~~O
Brad Fritts|||r~Illinois~R~2023-01~~O
Brad Stephens|||r~Illinois~R~2019-06~~O
Brandun Schweizer|||r~Illinois~R~2023-12~~O
C.D. Davidsmeyer|||r~Illinois~R~2012-12~~O
Camille Lilly|||r~Illinois~D~2010-04~~O
Carol Ammons|||r~Illinois~D~2015-01~~O
Celina Villanueva|||r~Illinois~D~~2020-01~O|s~Illinois~D~2020-01~~O
Chapin Rose|||s~Illinois~R~2013-01~~O
Charlie Meier|||r~Illinois~R~~~O
Chris Balkema|||s~Illinois~R~2025-01~~O
Christopher Belt|||s~Illinois~D~2019-01~~O
Craig Wilcox|||s~Illinois~R~2018-09~~O
Cristina Castro|||s~Illinois~D~2017-01~~O
Curtis Tarver|||r~Illinois~D~2019-01~~O
Dee Avelar|||r~Illinois~D~2021-01~~O
Dan Ugaste|||r~Illinois~R~2019-01~~O
Dan Didech|||r~Illinois~D~2019-01~~O
Dan Swanson|||r~Illinois~R~~~O
Darby Hills|||s~Illinois~R~2025-02~~O
Dave Severin|||r~Illinois~R~~~O
Dave Syverson|||s~Illinois~R~2013-01~~O
Dave Vella|||r~Illinois~D~2021-01~~O
David Friess|||r~Illinois~R~~~O
Dave Koehler|||s~Illinois~D~2006-12~~O
Debbie Meyers-Martin|||r~Illinois~D~2019-01~~O
Dennis Tipsword|||r~Illinois~R~2023-01~~O
Diane Blair-Sherlock|||r~Illinois~D~2023-01~~O
Don Harmon|||s~Illinois~D~2003-01~~O
Don DeWitte|||s~Illinois~R~2018-09~~O
Doris Turner|||s~Illinois~D~2021-02~~O
Edgar González|||r~Illinois~D~2020-01~~O
Elgie Sims|||s~Illinois~D~2018-01~~O
Lisa Hernandez|||r~Illinois~D~~~O
Chris Welch|||r~Illinois~D~2013-01~~O
Emil Jones|||s~Illinois~D~2009-01~~O
Erica Harriss|||s~Illinois~R~2023-01~~O
Eva-Dina Delgado|||r~Illinois~D~2019-11~~O
Fred Crespo|||r~Illinois~D~2007-01~~O
Graciela Guzmán|||s~Illinois~D~2025-01~~O
Gregg Johnson|||r~Illinois~D~2023-01~~O
Harry Benton|||r~Illinois~D~2023-01~~O
Hoan Huynh|||r~Illinois~D~2023-01~~O
Jackie Haas|||r~Illinois~R~2020-12~~O
Jaime Andrade|||r~Illinois~D~2013-08~~O
Janet Yang Rohr|||r~Illinois~D~2021-01~~O
Jason Bunting|||r~Illinois~R~2023-02~~O
Jason Plummer|||s~Illinois~R~~~O
Javier Cervantes|||s~Illinois~D~2023-01~~O
Omar Williams|||r~Illinois~D~2019-05~~O
Jay Hoffman|||r~Illinois~D~2013-01~~O
Jed Davis|||r~Illinois~R~2023-01~~O
Jeff Keicher|||r~Illinois~R~2018-07~~O
Jehan Gordon-Booth|||r~Illinois~D~2009-01~~O
Jen Gong-Gershowitz|||r~Illinois~D~2019-01~~O
Jennifer Sanalitro|||r~Illinois~R~2023-01~~O
Jil Tracy|||s~Illinois~R~~~O|r~Illinois~R~2005-01~2015-12~O
Joe Sosnowski|||r~Illinois~R~2011-01~~O
John Curran|||s~Illinois~R~2017-07~~O
John Cabello|||r~Illinois~R~~2020-12~O|r~Illinois~R~2023-01~~O
Joyce Mason|||r~Illinois~D~2019-01~~O
Julie Morrison|||s~Illinois~D~2013-01~~O
Justin Cochran|||r~Illinois~D~2025-12~~O
Justin Slaughter|||r~Illinois~D~2017-01~~O
Kam Buckner|||r~Illinois~D~2019-01~~O
Karina Villa|||r~Illinois~D~~2021-01~O|s~Illinois~D~2021-01~~O
Katie Stuart|||r~Illinois~D~2017-01~~O
Kelly Cassidy|||r~Illinois~D~2011-05~~O
Kevin Olickal|||r~Illinois~D~2023-01~~O
Kevin Schmidt|||r~Illinois~R~2023-01~~O
Kimberly Lightford|||s~Illinois~D~1998-11~~O
Kimberly Du Buclet|||r~Illinois~D~2023-05~~O
Kyle Moore|||r~Illinois~R~2025-01~~O
La Shawn Ford|||r~Illinois~D~2007-01~~O
Lakesia Collins|||r~Illinois~D~~2023-08~O|s~Illinois~D~2023-08~~O
Laura Ellman|||s~Illinois~D~2019-01~~O
Laura Faver Dias|||r~Illinois~D~2023-01~~O
Laura Fine|||r~Illinois~D~~2018-12~O|s~Illinois~D~2019-01~~O
Laura Murphy|||s~Illinois~D~2015-10~~O
Larry Walsh|||r~Illinois~D~2012-04~~O
Li Arellano|||s~Illinois~R~2025-01~~O
Lilian Jiménez|||r~Illinois~D~2023-01~~O
Linda Holmes|||s~Illinois~D~~~O
Lindsey LaPointe|||r~Illinois~D~2019-07~~O
Lisa Davis|||r~Illinois~D~2025-01~~O
Marcus Evans|||r~Illinois~D~2012-04~~O
Margaret Croke|||r~Illinois~D~2021-01~~O
Margaret DeLaRosa|||r~Illinois~D~2025-10~~O
Marti Deuter|||r~Illinois~D~2025-01~~O
Marty McLaughlin|||r~Illinois~R~2021-01~~O
Mary Beth Canty|||r~Illinois~D~2023-01~~O
Mary Edly-Allen|||r~Illinois~D~2019-01~2020-12~O|s~Illinois~D~2023-01~~O
Mary Gill|||r~Illinois~D~2023-03~~O
Matt Hanson|||r~Illinois~D~2023-01~~O
Mattie Hunter|||s~Illinois~D~2003-01~~O
Maura Hirschauer|||r~Illinois~D~2021-01~~O
Maurice West|||r~Illinois~D~2019-01~~O
Meg Loughran Cappel|||s~Illinois~D~2020-12~~O
Mike Hastings|||s~Illinois~D~2013-01~~O
Mike Halpin|||r~Illinois~D~~2023-01~O|s~Illinois~D~2023-01~~O
Mike Coffey|||r~Illinois~R~2023-01~~O
Michael Kelly|||r~Illinois~D~2021-11~~O
Michelle Mussman|||r~Illinois~D~2011-01~~O
Mike Crawford|||r~Illinois~D~2025-01~~O
Mike Porfirio|||s~Illinois~D~2023-01~~O
Mike Simmons-Gessesse|||s~Illinois~D~2021-02~~O
Murri Briel|||r~Illinois~D~2025-01~~O
Nabeela Syed|||r~Illinois~D~2023-01~~O
Napoleon Harris|||s~Illinois~D~2013-01~~O
Natalie Manley|||r~Illinois~D~2013-01~~O
Neil Anderson|||s~Illinois~R~~~O
Nicole La Ha|||r~Illinois~R~2023-12~~O
Nicolle Grasse|||r~Illinois~D~2024-06~~O
Norine Hammond|||r~Illinois~R~~~O
Norma Hernandez|||r~Illinois~D~2023-01~~O
Omar Aquino|||s~Illinois~D~2016-07~~O
Patrick Joyce|||s~Illinois~D~2019-11~~O
Patrick Sheehan|||r~Illinois~R~2024-04~~O
Patrick Windhorst|||r~Illinois~R~~~O
Paul Faraci|||s~Illinois~D~2023-01~~O
Paul Jacobs|||r~Illinois~R~~~O
Rachel Ventura|||s~Illinois~D~2023-01~~O
Ram Villivalam|||s~Illinois~D~2019-01~~O
Regan Deering|||r~Illinois~R~2025-01~~O
Rick Ryan|||r~Illinois~D~2025-01~~O
Rita Mayfield|||r~Illinois~D~2010-07~~O
Rob Martwick|||r~Illinois~D~~2019-06~O|s~Illinois~D~2019-06~~O
Robert Peters|||s~Illinois~D~2019-01~~O
Bob Rita|||r~Illinois~D~2003-01~~O
Robyn Gabel|||r~Illinois~D~2010-04~~O
Ryan Spain|||r~Illinois~R~2017-01~~O
Sally Turner|||s~Illinois~R~2021-01~~O
Sara Feigenholtz|||r~Illinois~D~~2020-01~O|s~Illinois~D~2020-01~~O
Seth Lewis|||r~Illinois~R~~2023-01~O|s~Illinois~R~2023-01~~O
Sharon Chung|||r~Illinois~D~2023-01~~O
Sonya Harper|||r~Illinois~D~2015-10~~O
Stephanie Kifowit|||r~Illinois~D~2013-01~~O
Steve McClure|||s~Illinois~R~~~O
Steve Stadelman|||s~Illinois~D~2013-01~~O
Steve Reick|||r~Illinois~R~2017-01~~O
Sue Rezin|||s~Illinois~R~2010-12~~O
Sue Scherer|||r~Illinois~D~2013-01~~O
Suzanne Ness|||r~Illinois~D~2021-01~~O
Suzy Glowiak Hilton|||s~Illinois~D~~~O
Terri Bryant|||r~Illinois~R~~2021-01~O|s~Illinois~R~2021-01~~O
Theresa Mah|||r~Illinois~D~~~O
Tom Weber|||r~Illinois~R~2019-01~~O
Tony McCombie|||r~Illinois~R~~~O
Tracy Katz Muhl|||r~Illinois~D~2024-01~~O
Travis Weaver|||r~Illinois~R~2023-01~~O
Wayne Rosenthal|||r~Illinois~R~2023-01~~O
Will Guzzardi|||r~Illinois~D~2015-01~~O
Bill Cunningham|||s~Illinois~D~2013-01~~O
Will Davis|||r~Illinois~D~2003-01~~O|r~Virginia~R~2024-01~~O
Bill Hauter|||r~Illinois~R~2023-01~~O
Willie Preston|||s~Illinois~D~2023-01~~O
Yolonda Morris|||r~Illinois~D~2023-09~~O
Aaron Freeman|||s~Indiana~R~2016-11~~O
Alaina Shonkwiler|||r~Indiana~R~2024-11~~O
Alex Burton|||r~Indiana~D~2024-11~~O
Alex Zimmerman|||r~Indiana~R~2023-07~~O
Andrea Hunley|||s~Indiana~D~2022-11~~O
Andrew Ireland|||r~Indiana~R~2024-11~~O
Beau Baird|||r~Indiana~R~2018-11~~O
Becky Cash|||r~Indiana~R~2022-11~~O
Ben Smaltz|||r~Indiana~R~2012-11~~O
Blake Doriot|||s~Indiana~R~2016-11~~O
Brad Barrett|||r~Indiana~R~2018-11~~O|r~Kansas~R~2025-01~~O
Brett Clark|||s~Indiana~R~2024-11~~O
Brian Buchanan|||s~Indiana~R~2018-02~~O
Bruce Borders|||r~Indiana~R~2004-11~2012-11~O|r~Indiana~R~2014-11~~O
Carey Hamilton|||r~Indiana~D~2016-11~~O
Carolyn Jackson|||r~Indiana~D~2018-11~~O
Chuck Moseley|||r~Indiana~D~2008-11~~O
Cherrish Pryor|||r~Indiana~D~2008-11~~O
Chris Campbell|||r~Indiana~D~2018-11~~O
Chris Garten|||s~Indiana~R~2018-11~~O
Chris Jeter|||r~Indiana~R~2020-08~~O
Chris Judy|||r~Indiana~R~2014-09~~O
Chris May|||r~Indiana~R~2016-11~~O
Cindy Ledbetter|||r~Indiana~R~2020-11~~O
Cory Criswell|||r~Indiana~R~2022-11~~O
Craig Haggard|||r~Indiana~R~2022-11~~O
Craig Snow|||r~Indiana~R~2020-11~~O
Cyndi Carrasco|||s~Indiana~R~2023-11~~O
Dale DeVon|||r~Indiana~R~2012-11~~O
Dan Dernulc|||s~Indiana~R~2022-11~~O
Danny Lopez|||r~Indiana~R~2024-11~~O
Daryl Schmitt|||s~Indiana~R~2024-09~~O
Dave Hall|||r~Indiana~R~2022-11~~O
Dave Heine|||r~Indiana~R~2016-11~~O
David Abbott|||r~Indiana~R~~~O
David Niezgodski|||s~Indiana~D~2006-11~~O|r~Indiana~D~2011-01~2016-12~O
Doug Miller|||r~Indiana~R~2014-11~~O
Earl Harris|||r~Indiana~D~2016-11~~O
Ed Charbonneau|||s~Indiana~R~2007-06~~O
Ed Soliday|||r~Indiana~R~2006-11~~O
Ed Clere|||r~Indiana~I~2008-11~~O
Ed DeLaney|||r~Indiana~D~2008-11~~O
Elizabeth Rowray|||r~Indiana~R~2020-11~~O
Eric Bassler|||s~Indiana~R~2014-11~~O
Eric Koch|||s~Indiana~R~2002-11~~O
Ethan Lawson|||r~Indiana~R~2024-11~~O
Ethan Manning|||r~Indiana~R~2018-11~~O
Fady Qaddoura|||s~Indiana~D~2020-11~~O
Garrett Bascom|||r~Indiana~R~2024-11~~O
Gary Byrne|||s~Indiana~R~2022-02~~O
Greg Goode|||s~Indiana~R~2023-11~~O
Greg Taylor|||s~Indiana~D~2008-11~~O
Greg Walker|||s~Indiana~R~~~O
Gregory Porter|||r~Indiana~D~1992-11~~O
Greg Steuerwald|||r~Indiana~R~2007-08~~O
Hal Slager|||r~Indiana~R~2020-11~~O
Heath VanNatter|||r~Indiana~R~2010-11~~O
Hunter Smith|||r~Indiana~R~2024-11~~O
J.D. Ford|||s~Indiana~D~2018-11~~O
J.D. Prescott|||r~Indiana~R~2018-11~~O
Jack Jordan|||r~Indiana~R~2016-11~~O
Jake Teshka|||r~Indiana~R~2020-11~~O
Jim Buck|||s~Indiana~R~2008-04~~O
Jim Tomes|||s~Indiana~R~2010-11~~O
Jean Leising|||s~Indiana~R~2008-11~~O
Jeff Raatz|||s~Indiana~R~2014-11~~O
Jeff Thompson|||r~Indiana~R~1998-11~~O
Jenny Meltzer|||r~Indiana~R~2022-11~~O
Jim Lucas|||r~Indiana~R~2012-11~~O
Jim Pressel|||r~Indiana~R~2016-11~~O
Joanna King|||r~Indiana~R~2020-12~~O
John Bartlett|||r~Indiana~D~2007-12~~O
Julie McGuire|||r~Indiana~R~2022-11~~O
Julie Olthoff|||r~Indiana~R~2014-11~2018-11~O|r~Indiana~R~2020-11~~O
Justin Busch|||s~Indiana~R~2018-11~~O
Justin Moed|||r~Indiana~D~2012-11~~O
Karen Engleman|||r~Indiana~R~2016-11~~O
Kendell Culp|||r~Indiana~R~2022-11~~O
Kyle Miller|||r~Indiana~D~2022-11~~O
Kyle Pierce|||r~Indiana~R~2022-11~~O
Kyle Walker|||s~Indiana~R~2020-11~~O
La Keisha Jackson|||s~Indiana~D~2024-04~~O
Linda Rogers|||s~Indiana~R~2018-11~~O
Lindsay Patterson|||r~Indiana~R~2022-11~~O
Liz Brown|||s~Indiana~R~2014-11~~O
Lonnie Randolph|||s~Indiana~D~2008-11~~O
Lori Goss-Reaves|||r~Indiana~R~2023-06~~O
Lorissa Sweet|||r~Indiana~R~2022-11~~O
Mark Genda|||r~Indiana~R~2022-11~~O
Mark Spencer|||s~Indiana~D~2024-11~~O
Martin Carbaugh|||r~Indiana~R~2012-11~~O
Matt Commons|||r~Indiana~R~2024-11~~O
Matt Hostettler|||r~Indiana~R~2018-11~~O
Matt Lehman|||r~Indiana~R~2008-11~~O|r~Kentucky~D~2025-01~~O
Matt Pierce|||r~Indiana~D~2002-01~~O
Maureen Bauer|||r~Indiana~D~2020-11~~O
Michael Crider|||s~Indiana~R~2012-11~~O
Mike Karickhoff|||r~Indiana~R~2010-11~~O
Mike Young|||s~Indiana~R~2000-11~~O
Michelle Davis|||r~Indiana~R~2020-11~~O
Mike Andrade|||r~Indiana~D~2020-11~~O
Mike Aylesworth|||r~Indiana~R~2014-11~~O
Mike Bohacek|||s~Indiana~R~2016-11~~O
Mike Gaskill|||s~Indiana~R~2018-11~~O
Mitch Gore|||r~Indiana~D~2020-11~~O
Nick McKinley|||s~Indiana~R~2026-02~~O
Peggy Mayfield|||r~Indiana~R~2012-11~~O
Phil GiaQuinta|||r~Indiana~D~2006-11~~O
Ragen Hatcher|||r~Indiana~D~2018-11~~O
Randy Maxwell|||s~Indiana~R~2023-09~~O
Randy Novak|||r~Indiana~D~2025-10~~O
Reneé Pack|||r~Indiana~D~2020-11~~O
Rick Niemeyer|||s~Indiana~R~2012-11~~O
Robb Greene|||r~Indiana~R~2022-11~~O
Bob Behning|||r~Indiana~R~1992-11~~O
Bob Heaton|||r~Indiana~R~2010-11~~O
Bob Morris|||r~Indiana~R~2010-11~~O
Robin Shackleford|||r~Indiana~D~2012-11~~O
Rodney Pol|||s~Indiana~D~2021-11~~O
Rod Bray|||s~Indiana~R~2012-11~~O
Ron Alting|||s~Indiana~R~1998-11~~O
Ryan Dvorak|||r~Indiana~D~2002-11~~O
Ryan Lauer|||r~Indiana~R~2018-11~~O
Ryan Mishler|||s~Indiana~R~2004-11~~O
Scott Alexander|||s~Indiana~R~2022-11~~O
Scott Baldwin|||s~Indiana~R~2020-11~~O
Shane Lindauer|||r~Indiana~R~2017-11~~O
Sheila Klinker|||r~Indiana~D~1982-01~~O
Shelli Yoder|||s~Indiana~D~2020-11~~O
Spencer Deery|||s~Indiana~R~2022-11~~O
Stacey Donato|||s~Indiana~R~2019-09~~O
Steve Bartels|||r~Indiana~R~2017-11~~O
Sue Errington|||r~Indiana~D~2006-11~2010-11~O|r~Indiana~D~2012-11~~O
Sue Glick|||s~Indiana~R~2010-12~~O
Tim O'Brien|||r~Indiana~R~2021-03~~O
Tim Yocum|||r~Indiana~R~2025-01~~O
Tim Wesco|||r~Indiana~R~2010-11~~O
Todd Huston|||r~Indiana~R~2012-11~~O
Tony Isa|||r~Indiana~R~2024-11~~O
Tonya Pfaff|||r~Indiana~D~2018-11~~O
Travis Holdman|||s~Indiana~R~2008-04~~O
Tyler Johnson|||s~Indiana~R~2022-11~~O
Vanessa Summers|||r~Indiana~D~1991-06~~O
Vaneta Becker|||s~Indiana~R~2005-09~~O
Vernon Smith|||r~Indiana~D~1990-02~~O
Victoria Garcia Wilburn|||r~Indiana~D~2022-11~~O
Wendy Dant Chesser|||r~Indiana~D~2024-06~~O
Wendy McNamara|||r~Indiana~R~2010-11~~O
Zach Payne|||r~Indiana~R~2020-11~~O
Abi Boatman|||r~Kansas~D~2026-01~~O
Adam Thomas|||s~Kansas~R~2025-01~~O
Adam Turk|||r~Kansas~R~2023-01~~O
Alexis Simmons|||r~Kansas~D~2025-01~~O
Allen Reavis|||r~Kansas~R~2025-01~~O
Angel Roeser|||r~Kansas~R~2025-01~~O
Angela Martinez|||r~Kansas~D~2023-01~~O
Angela Stiens|||r~Kansas~R~2024-03~~O
Avery Anderson|||r~Kansas~R~2021-01~~O
Barbara Ballard|||r~Kansas~D~1993-01~~O
Barb Wasinger|||r~Kansas~R~2019-01~~O
Beverly Gossage|||s~Kansas~R~2021-01~~O
Bill Clifford|||s~Kansas~R~2025-01~~O
Bill Rhiley|||r~Kansas~R~2019-01~~O
Bill Sutton|||r~Kansas~R~2013-01~~O
Blake Carpenter|||r~Kansas~R~2022-05~~O
Bob Lewis|||r~Kansas~R~2023-01~~O
Brad Starnes|||s~Kansas~R~2025-01~~O
Brandon Woodard|||r~Kansas~D~2023-01~~O
Brenda Dietrich|||r~Kansas~R~~2021-01~O|s~Kansas~R~2021-01~~O
Brett Fairchild|||r~Kansas~R~2021-01~~O
Brian Bergkamp|||r~Kansas~R~2021-01~~O
Brooklynne Mosley|||r~Kansas~D~2025-01~~O
Carl Turner|||r~Kansas~R~2021-01~~O
Carolyn Caiharr|||r~Kansas~R~2025-09~~O
Caryn Tyson|||s~Kansas~R~2013-01~~O
Chuck Smith|||r~Kansas~R~2021-01~~O
Charlotte Esau|||r~Kansas~R~2019-01~2023-01~O|r~Kansas~R~2025-01~~O
Chase Blasi|||s~Kansas~R~2025-01~~O
Chip VanHouden|||r~Kansas~R~2025-01~~O
Chris Croft|||r~Kansas~R~2019-01~~O
Cindy Holscher|||r~Kansas~D~~2021-01~O|s~Kansas~D~2021-01~~O
Cindy Neighbor|||r~Kansas~D~2017-01~~O
Clarke Sanders|||r~Kansas~R~2021-01~~O
Courtney Sappington|||r~Kansas~R~2025-10~~O
Craig Bowser|||s~Kansas~R~2025-01~~O
Cyndi Howerton|||r~Kansas~R~2021-08~~O
Dale Helwig|||r~Kansas~R~2025-01~~O
Dan Goddard|||r~Kansas~R~2023-01~~O
Dan Osman|||r~Kansas~D~2021-08~~O
Dan Hawkins|||r~Kansas~R~2013-01~~O
Dave Buehler|||r~Kansas~R~2023-01~~O
David Haley|||s~Kansas~D~2001-01~~O
Dawn Wolf|||r~Kansas~R~2025-01~~O
Dinah Sykes|||s~Kansas~D~2018-12~~O
Doug Blex|||r~Kansas~R~2017-01~~O
Doug Shane|||s~Kansas~R~2025-01~~O
Duane Droge|||r~Kansas~R~2023-01~~O
Elaine Bowers|||s~Kansas~R~2013-01~~O
Emil Bergquist|||r~Kansas~R~2018-01~~O
Ethan Corson|||s~Kansas~D~2021-01~~O
Ford Carr|||r~Kansas~D~2022-09~~O
Francis Awerkamp|||r~Kansas~R~2017-01~~O
Fred Gardner|||r~Kansas~R~2023-01~~O
Gary White|||r~Kansas~R~2023-01~~O
Greg Wilson|||r~Kansas~R~2025-08~~O
Heather Meyer|||r~Kansas~D~2021-09~~O
Henry Helgerson|||r~Kansas~D~2016-01~~O
Jarrod Ousley|||r~Kansas~D~2015-01~~O
Jason Goetz|||r~Kansas~R~2023-01~~O
Jeff Klemp|||s~Kansas~R~2025-01~~O
Jerry Stogsdill|||r~Kansas~D~2017-01~~O
Jesse Borjon|||r~Kansas~R~2021-01~~O
Jill Ward|||r~Kansas~R~2025-01~~O
Jim Minnix|||r~Kansas~R~2021-01~~O
Jo Ella Hoye|||r~Kansas~D~2021-01~~O
Joe Claeys|||s~Kansas~R~2025-01~~O
Joe Seiwert|||r~Kansas~R~2009-01~~O
John Alcala|||r~Kansas~D~2013-01~~O
John Carmichael|||r~Kansas~D~2013-10~~O
K.C. Ohaebosim|||r~Kansas~D~2017-01~~O
Kellie Warren|||r~Kansas~R~2019-01~2021-01~O|s~Kansas~R~2021-01~~O
Ken Corbet|||r~Kansas~R~2013-01~~O
Ken Rahjes|||r~Kansas~R~2016-01~~O
Ken Collins|||r~Kansas~R~2019-01~~O
Kenny Titus|||s~Kansas~R~2025-01~~O
Kevin Schwertfeger|||r~Kansas~R~2025-01~~O
Kirk Haskins|||r~Kansas~D~2023-01~~O
Kristey Williams|||r~Kansas~R~2015-01~~O
Kyle Hoffman|||r~Kansas~R~2011-01~~O
Kyle McNorton|||r~Kansas~R~2023-10~~O
Kyler Sweely|||r~Kansas~R~2025-01~~O
Lance Neelly|||r~Kansas~R~2021-01~~O
Larry Alley|||s~Kansas~R~2017-01~~O
Laura Williams|||r~Kansas~R~2023-01~~O
Lauren Bohi|||r~Kansas~R~2025-01~~O
Leah Howell|||r~Kansas~R~2023-01~~O
Leo Delperdang|||r~Kansas~R~2017-01~~O
Bill Bloom|||r~Kansas~R~2023-01~~O
Linda Featherston|||r~Kansas~D~2021-01~~O
Lindsay Vaughn|||r~Kansas~D~2021-01~~O
Lisa Moser|||r~Kansas~R~2021-01~~O
Lon Pishny|||r~Kansas~R~2025-01~~O
Louis Ruiz|||r~Kansas~D~2013-01~~O
Lynn Melton|||r~Kansas~D~2023-01~~O
Marci Francisco|||s~Kansas~D~2005-01~~O
Mari-Lynn Poskin|||r~Kansas~D~2021-01~~O
Mark Schreiber|||r~Kansas~R~2017-01~~O
Marty Long|||r~Kansas~R~2019-01~~O
Megan Steele|||r~Kansas~R~2025-01~~O
Melissa Oropeza|||r~Kansas~D~2023-01~~O
Mike Fagg|||s~Kansas~R~2021-01~~O
Mike Murphy|||s~Kansas~R~2025-01~~O
Mike Amyx|||r~Kansas~D~2019-01~~O
Mike Argabright|||s~Kansas~R~2025-01~~O
Mike King|||r~Kansas~R~2025-01~~O
Mike Petersen|||s~Kansas~R~2005-01~~O|r~Utah~R~2021-01~~O
Mike Storm|||r~Kansas~R~2026-03~~O
Nate Butler|||r~Kansas~R~2023-01~~O
Nick Hoheisel|||r~Kansas~R~2019-01~~O
Nikki McDonald|||r~Kansas~D~2023-12~~O
Oletha Faust-Goudeau|||s~Kansas~D~2009-01~~O
Pam Curtis|||r~Kansas~D~2014-03~~O
Pat Pettey|||s~Kansas~D~2013-01~~O
Pat Proctor|||r~Kansas~R~2021-01~~O
Patrick Schmidt|||s~Kansas~D~2025-01~~O
Paul Waggoner|||r~Kansas~R~2019-01~~O
Rebecca Schmoe|||r~Kansas~R~2023-01~~O
Renee Erickson|||r~Kansas~R~2019-01~2020-12~O|s~Kansas~R~2021-01~~O
Rick Billinger|||r~Kansas~R~2011-01~2012-12~O|r~Kansas~R~2015-01~2016-12~O|s~Kansas~R~2017-01~~O
Rick James|||r~Kansas~R~2025-01~~O
Rick Kloos|||s~Kansas~R~2025-01~~O
Rick Wilborn|||r~Kansas~R~2025-01~~O
Robyn Essex|||r~Kansas~R~2023-01~~O
Ron Bryce|||r~Kansas~R~2023-01~~O
Ronald Ellis|||r~Kansas~R~2017-01~~O
Ron Ryckman|||s~Kansas~R~2021-03~~O
Rui Xu|||r~Kansas~D~2019-01~~O
Samantha Poetter Parshall|||r~Kansas~R~2021-01~~O
Sandy Pickert|||r~Kansas~R~2023-01~~O
Scott Hill|||s~Kansas~R~2025-06~~O
Sean Tarwater|||r~Kansas~R~2017-01~~O
Sean Willcott|||r~Kansas~R~2025-01~~O
Shannon Francis|||r~Kansas~R~2015-01~~O
Shawn Chauncey|||r~Kansas~R~2025-01~~O
Sherri Brantley|||r~Kansas~R~2025-01~~O
Silas Miller|||r~Kansas~D~2023-01~2025-12~O|s~Kansas~D~2025-12~~O
Stephanie Sawyer-Clayton|||r~Kansas~D~2018-12~~O
Stephen Owens|||s~Kansas~R~2025-01~~O
Steve Brunk|||r~Kansas~R~2011-01~2016-12~O|r~Kansas~R~2025-06~~O
Steve Huebert|||r~Kansas~R~~2023-01~O|r~Kansas~R~2025-01~~O
Steve Howe|||r~Kansas~R~2021-01~~O
Susan Estes|||r~Kansas~R~2021-01~~O
Susan Humphries|||r~Kansas~R~2017-01~~O
Susan Ruiz|||r~Kansas~D~2019-01~~O
Suzanne Wikle|||r~Kansas~D~2025-01~~O
Sydney Carlin|||r~Kansas~D~2003-01~~O
T.J. Rose|||s~Kansas~R~2025-01~~O
Tim Shallenburger|||s~Kansas~R~2023-01~~O
Tobias Schlingensiepen|||r~Kansas~D~2023-01~~O
Tom Kessler|||r~Kansas~R~2021-01~~O
Tom Sawyer|||r~Kansas~D~2013-01~~O
Tory Marie Blew|||s~Kansas~R~2025-01~~O
Troy Waymaster|||r~Kansas~R~2013-01~~O
Ty Masterson|||s~Kansas~R~2009-01~~O
Val Winn|||r~Kansas~D~2001-01~~O
Virgil Peck|||r~Kansas~R~2005-01~2017-01~O|s~Kansas~R~2021-01~~O
Virgil Weigel|||r~Kansas~D~2017-01~~O
Wanda Paige|||r~Kansas~D~2024-10~~O
Web Roth|||r~Kansas~R~2023-01~~O
Will Carpenter|||r~Kansas~R~2019-01~~O
Aaron Reed|||s~Kentucky~R~2025-01~~O
Aaron Thompson|||r~Kentucky~R~2025-01~~O
Adam Bowling|||r~Kentucky~R~2019-01~~O
Adam Moore|||r~Kentucky~D~2025-01~~O
Adrielle Camuel|||r~Kentucky~D~2023-11~~O
Al Gentry|||r~Kentucky~D~2017-01~~O
Amanda Bledsoe|||s~Kentucky~R~2023-01~~O
Amy Neighbors|||r~Kentucky~R~2023-01~~O
Anne Donworth|||r~Kentucky~D~2025-01~~O
Ashley Laferty|||r~Kentucky~D~2019-01~~O
Beverly Chester-Burton|||r~Kentucky~D~2023-01~~O
Bill Wesley|||r~Kentucky~R~2021-01~~O
Bobby McCool|||r~Kentucky~R~2019-01~~O
Brandon Storm|||s~Kentucky~R~2021-01~~O
Candy Massaroni|||r~Kentucky~R~2023-01~~O
Cassie Armstrong|||s~Kentucky~D~2023-03~~O
Chad Aull|||r~Kentucky~D~2023-01~~O
Chris Freeland|||r~Kentucky~R~2019-01~~O
Chris Fugate|||r~Kentucky~R~2017-01~~O
Chris Lewis|||r~Kentucky~R~2025-01~~O
Chris McDaniel|||s~Kentucky~R~2013-01~~O
Craig Richardson|||s~Kentucky~R~2025-01~~O
D.J. Johnson|||r~Kentucky~R~2017-01~2018-12~O|r~Kentucky~R~2021-01~~O
Daniel Elliott|||r~Kentucky~R~2016-03~~O
Dan Fister|||r~Kentucky~R~2021-01~~O
Daniel Grossberg|||r~Kentucky~D~2023-01~~O
Danny Carroll|||s~Kentucky~R~2015-01~~O
David Hale|||r~Kentucky~R~2015-01~~O
David Meade|||r~Kentucky~R~2013-01~~O
David Osborne|||r~Kentucky~R~2005-05~~O
David Givens|||s~Kentucky~R~2009-01~~O
Deanna Gordon|||r~Kentucky~R~2019-01~~O
Derek Lewis|||r~Kentucky~R~2019-01~~O
Don Douglas|||s~Kentucky~R~2021-11~~O
Emily Callaway|||r~Kentucky~R~2023-01~~O
Erika Hancock|||r~Kentucky~D~2025-01~~O
Felicia Rabourn|||r~Kentucky~R~2021-01~~O
Gary Boswell|||s~Kentucky~R~2023-01~~O
Gary Clemons|||s~Kentucky~D~2026-01~~O
George Brown|||r~Kentucky~D~2015-01~~O
Gerald Neal|||s~Kentucky~D~1989-01~~O
Gex Williams|||s~Kentucky~R~2023-01~~O
Greg Elkins|||s~Kentucky~R~2023-06~~O
J.T. Payne|||r~Kentucky~R~2025-01~~O
James Tipton|||r~Kentucky~R~2015-01~~O
Jared Bauman|||r~Kentucky~R~2023-01~~O
Jared Carpenter|||s~Kentucky~R~2011-01~~O
Jason Howell|||s~Kentucky~R~2021-01~~O
Jason Nemes|||r~Kentucky~R~2017-01~~O
Jason Petrie|||r~Kentucky~R~2017-01~~O
Jennifer Decker|||r~Kentucky~R~2021-01~~O
Jim Gooch|||r~Kentucky~R~2015-12~~O
Jimmy Higdon|||s~Kentucky~R~2009-12~~O
John Blanton|||r~Kentucky~R~2017-01~~O
John Hodgson|||r~Kentucky~R~2023-01~~O
Josh Branscum|||r~Kentucky~R~2021-01~~O
Josh Bray|||r~Kentucky~R~2021-01~~O
Josh Calloway|||r~Kentucky~R~2021-01~~O
Joshua Watkins|||r~Kentucky~D~2025-01~~O
Julie Adams|||s~Kentucky~R~2011-01~~O
Karen Berg|||s~Kentucky~D~2020-07~~O
Ken Fleming|||r~Kentucky~R~2017-01~2018-12~O|r~Kentucky~R~2021-01~~O
Ken Upchurch|||r~Kentucky~R~2013-02~~O
Keturah Herron|||s~Kentucky~D~2022-02~~O|r~Kentucky~D~2022-02~2025-01~O
Kevin Jackson|||r~Kentucky~R~2023-01~~O
Kim Banta|||r~Kentucky~R~2019-11~~O
Kim Holloway|||r~Kentucky~R~2025-01~~O
Kim King|||r~Kentucky~R~~~O
Kim Moser|||r~Kentucky~R~2017-01~~O
Lindsey Burke|||r~Kentucky~D~2023-01~~O
Lindsey Tichenor|||s~Kentucky~R~2023-01~~O
Lisa Willner|||r~Kentucky~D~2019-01~~O
Marianne Proctor|||r~Kentucky~R~2023-01~~O
Mark Hart|||r~Kentucky~R~2017-01~~O
Mary Beth Imes|||r~Kentucky~R~2021-01~~O
Mary Lou Marzian|||r~Kentucky~D~~2023-01~O|r~Kentucky~D~2025-01~~O
Matt Lockett|||r~Kentucky~R~2021-01~~O
Matt Nunn|||s~Kentucky~R~2025-01~~O
Matt Deneen|||s~Kentucky~R~2023-01~~O
Matt Koch|||r~Kentucky~R~2019-01~~O
Max Wise|||s~Kentucky~R~2015-01~~O
Mike Nemes|||s~Kentucky~R~2011-01~2013-01~O|r~Kentucky~R~2011-01~2012-12~O|s~Kentucky~R~2020-01~~O
Michael Meredith|||r~Kentucky~R~~~O
Sarge Pollock|||r~Kentucky~R~2021-11~~O
Mike Clines|||r~Kentucky~R~2023-01~~O
Mike Wilson|||s~Kentucky~R~2011-01~~O
Mitch Whitaker|||r~Kentucky~R~2025-01~~O
Myron Dossett|||r~Kentucky~R~2007-01~~O
Nancy Tate|||r~Kentucky~R~2019-01~~O
Nick Wilson|||r~Kentucky~R~2023-01~~O
Nima Kulkarni|||r~Kentucky~D~2019-01~~O
Pamela Stevenson|||r~Kentucky~D~2021-01~~O
Patrick Flannery|||r~Kentucky~R~2021-01~~O
Peyton Griffee|||r~Kentucky~R~2024-03~~O
Phillip Wheeler|||s~Kentucky~R~2019-03~~O
Rachel Roarx|||r~Kentucky~D~2023-01~~O
Randy Bridges|||r~Kentucky~R~2019-01~~O
Rebecca Raymer|||r~Kentucky~R~2023-01~~O
Reggie Thomas|||s~Kentucky~D~2014-01~~O
Richard White|||r~Kentucky~R~2020-03~~O
Rick Girdler|||s~Kentucky~R~2017-01~~O
Robby Mills|||r~Kentucky~R~~2018-12~O|s~Kentucky~R~2017-01~~O
Robert Duvall|||r~Kentucky~R~2023-01~~O
Robert Stivers|||s~Kentucky~R~~~O
Robin Webb|||s~Kentucky~R~2025-05~~O
Ryan Bivens|||r~Kentucky~R~2025-01~~O
Ryan Dotson|||r~Kentucky~R~2021-01~~O
Samara Heavrin|||r~Kentucky~R~2019-12~~O
Sarah Stalker|||r~Kentucky~D~2023-01~~O
Savannah Maddox|||r~Kentucky~R~2019-01~~O
Scott Lewis|||r~Kentucky~R~2019-01~~O
Scott Madon|||s~Kentucky~R~2025-01~~O
Scott Sharp|||r~Kentucky~R~2021-01~~O
Shane Baker|||r~Kentucky~R~2021-01~~O
Shawn McPherson|||r~Kentucky~R~2021-01~~O
Shelley Frommeyer|||s~Kentucky~R~2023-01~~O
Stephanie Dietz|||r~Kentucky~R~2023-01~~O
Steve Meredith|||s~Kentucky~R~2017-01~~O
Steve West|||s~Kentucky~R~2015-03~~O
Steve Bratcher|||r~Kentucky~R~2023-01~~O
Steve Rawlings|||s~Kentucky~R~2023-01~~O|r~Kentucky~R~2023-01~2025-01~O
Steve Riley|||r~Kentucky~R~2017-01~~O
Steven Doan|||r~Kentucky~R~2023-01~~O
Steven Rudy|||r~Kentucky~R~2005-01~~O
Susan Witten|||r~Kentucky~R~2023-01~~O
Suzanne Miles|||r~Kentucky~R~2014-01~~O
T.J. Roberts|||r~Kentucky~R~2025-01~~O
Thomas Huff|||r~Kentucky~R~2019-01~~O
Timmy Truett|||r~Kentucky~R~2021-11~~O
Tina Bojanowski|||r~Kentucky~D~2019-01~~O
Tom Smith|||r~Kentucky~R~2021-01~~O
Tony Hampton|||r~Kentucky~R~2025-01~~O
Vanessa Grossl|||r~Kentucky~R~2025-01~~O
Wade Williams|||r~Kentucky~R~2023-01~~O
Walker Thomas|||r~Kentucky~R~2017-01~~O
William Lawrence|||r~Kentucky~R~2021-01~~O
Adam Bass|||s~Louisiana~R~2024-01~~O
Adrian Fisher|||r~Louisiana~D~2021-12~~O
Aimee Freeman|||r~Louisiana~D~2020-01~~O
Alan Seabaugh|||r~Louisiana~R~~2024-01~O|s~Louisiana~R~2024-01~2024-01~O
Alonzo Knox|||r~Louisiana~D~2023-04~~O
Annie Spell|||r~Louisiana~R~2025-04~~O
Barbara Freiberg|||r~Louisiana~R~2020-01~~O
Barbara Carpenter|||r~Louisiana~D~2016-01~~O
Beryl Amedée|||r~Louisiana~R~2016-01~~O
Beth Billings|||r~Louisiana~R~2024-01~~O
Beth Mizell|||s~Louisiana~R~2016-01~~O
Bill Wheat|||s~Louisiana~R~2020-01~~O
Blake Miguez|||r~Louisiana~R~~2024-01~O|s~Louisiana~R~2015-03~~O
Bob Hensgens|||r~Louisiana~R~~2018-11~O|s~Louisiana~R~2011-05~~O
Bob Owen|||s~Louisiana~R~2020-01~~O
Brach Myers|||s~Louisiana~R~2025-03~~O
Brett Geymann|||r~Louisiana~R~2004-01~2015-12~O|r~Louisiana~R~2021-01~~O
Brian Glorioso|||r~Louisiana~R~2024-01~~O
Bryan Fontenot|||r~Louisiana~R~2020-01~~O
Denise Marcelle|||r~Louisiana~D~2016-01~~O
Travis Johnson|||r~Louisiana~D~2020-01~~O
Caleb Kleinpeter|||s~Louisiana~R~2022-12~~O
Candace Newell|||r~Louisiana~D~2020-01~~O
Chad Boyer|||r~Louisiana~R~2024-01~~O
Chance Henry|||r~Louisiana~R~2024-01~~O
Chuck Owen|||r~Louisiana~R~2020-01~~O
Chasity Martinez|||r~Louisiana~D~2026-03~~O
Chris Turner|||r~Texas~D~2009-01~2011-01~O|r~Texas~D~2013-01~~O|r~Louisiana~R~2020-01~~O
Dana Henry|||r~Louisiana~D~2026-03~~O
Danny McCormick|||r~Louisiana~R~2020-01~~O
Daryl Deshotel|||r~Louisiana~R~2020-01~~O
Debbie Villio|||r~Louisiana~R~2020-01~~O
Delisha Boyd|||r~Louisiana~D~2021-11~~O
Dennis Bamburg|||r~Louisiana~R~2024-01~~O
Dixon McMakin|||r~Louisiana~R~2024-01~~O
Dodie Horton|||r~Louisiana~R~2016-01~~O
Doyle Boudreaux|||r~Louisiana~R~2026-03~~O
Dustin Miller|||r~Louisiana~D~2016-01~~O
Ed Larvadain|||r~Louisiana~D~2019-04~~O
Ed Murray|||r~Louisiana~D~2026-02~~O
Eddie Lambert|||r~Louisiana~R~2012-01~2015-12~O|s~Louisiana~R~2016-01~~O
Edmond Jordan|||r~Louisiana~D~2016-05~~O
Ed Price|||s~Louisiana~D~2012-01~~O
Emily Chenevert|||r~Louisiana~R~2024-01~~O
Foy Gadberry|||r~Louisiana~R~2020-01~~O
Francis Thompson|||r~Louisiana~R~2020-01~~O
Franklin Foil|||r~Louisiana~R~~2020-01~O|s~Louisiana~R~2008-01~~O
Gary Carter|||r~Louisiana~D~~2021-06~O|s~Louisiana~D~2016-01~~O
Beau Beaullieu|||r~Louisiana~R~2020-01~~O
Gerald Boudreaux|||s~Louisiana~D~2016-01~~O
Glen Womack|||s~Louisiana~R~2020-01~~O
Greg Miller|||s~Louisiana~R~2012-01~~O
Heather Cloud|||s~Louisiana~R~2020-01~~O
Cameron Henry|||s~Louisiana~R~2008-01~~O
Jack McFarland|||r~Louisiana~R~2016-01~~O
Jacob Braud|||r~Louisiana~R~2024-01~~O
Jacob Landry|||r~Louisiana~R~2024-01~~O
Jason DeWitt|||r~Louisiana~R~2024-01~~O
Jay Gallé|||r~Louisiana~R~2024-01~~O
Jay Morris|||s~Louisiana~R~2012-01~~O|r~Louisiana~R~2012-01~2020-01~O
Jeff Wiley|||r~Louisiana~R~2024-01~~O
Jeremy Stine|||s~Louisiana~R~2022-02~~O
Jeremy LaCombe|||r~Louisiana~R~2019-04~~O
Jerome Zeringue|||r~Louisiana~R~2016-01~~O
Jessica Domangue|||r~Louisiana~R~2024-01~~O
Jimmy Harris|||r~Louisiana~D~2016-01~2020-01~O|s~Louisiana~D~2020-01~2020-01~O
John Illg|||r~Louisiana~R~2020-01~~O
John Wyble|||r~Louisiana~R~2024-01~~O
Joe Stagni|||r~Louisiana~R~2017-04~~O
Joe Orgeron|||r~Louisiana~R~2020-07~~O
Josh Carlson|||r~Louisiana~R~2024-01~~O
Joy Walters|||r~Louisiana~D~2024-01~~O
Kathy Edmonston|||r~Louisiana~R~2020-01~~O
Katrina Jackson-Andrews|||r~Louisiana~D~~2020-01~O|s~Louisiana~D~2012-01~~O
Kellee Hennessy|||r~Louisiana~R~2024-01~~O
Ken Brass|||r~Louisiana~D~2017-10~~O
Kim Carver|||r~Louisiana~R~2024-01~~O
Kim Coates|||r~Louisiana~R~2024-01~~O
Kirk Talbot|||r~Louisiana~R~~2020-01~O|s~Louisiana~R~2020-01~2020-01~O
Kyle Green|||r~Louisiana~D~2020-01~~O
Larry Selders|||s~Louisiana~D~2025-03~~O
Lauren Ventrella|||r~Louisiana~R~2024-01~~O
Laurie Schlegel|||r~Louisiana~R~2021-05~~O
Larry Bagley|||r~Louisiana~R~2016-01~~O
Les Farnum|||r~Louisiana~R~2020-01~~O
Mandie Landry|||r~Louisiana~D~2020-01~~O
Marcus Bryant|||r~Louisiana~D~2020-01~~O
Mark Abraham|||r~Louisiana~R~~2020-01~O|s~Louisiana~R~2020-01~2020-01~O
Mark Wright|||r~Louisiana~R~2017-11~~O
Mike Fési|||s~Louisiana~R~2020-01~~O
Michael Echols|||r~Louisiana~R~2020-01~~O
Gabe Firment|||r~Louisiana~R~2020-01~~O
Michael Melerine|||r~Louisiana~R~2024-01~~O
Mike Bayham|||r~Louisiana~R~2024-01~~O
Mike Reese|||s~Louisiana~R~2020-01~~O
Neil Riser|||s~Louisiana~R~~2020-01~O|r~Louisiana~R~2008-01~~O
Nicky Muscarello|||r~Louisiana~R~2018-04~~O
Pat Moore|||r~Louisiana~D~2019-04~~O
Patrick Connick|||r~Louisiana~R~~2020-01~O|s~Louisiana~R~2020-01~2020-01~O
Patrick McMath|||s~Louisiana~R~2020-01~~O
Paul Sawyer|||r~Louisiana~R~2026-03~~O
Peter Egan|||r~Louisiana~R~2024-01~~O
Phil Tarver|||r~Louisiana~R~2020-01~~O
Phillip DeVillier|||r~Louisiana~R~2016-01~~O
Polly Thomas|||r~Louisiana~R~2016-08~~O
Dewith Carrier|||r~Louisiana~R~2020-01~~O
Robert Allain|||s~Louisiana~R~2024-01~~O
Rashid Young|||r~Louisiana~D~2024-01~~O
Raymond Crews|||r~Louisiana~R~2017-05~~O
Regina Barrow|||r~Louisiana~D~2012-01~2015-12~O|s~Louisiana~D~2016-01~~O
Rhonda Butler|||r~Louisiana~R~2020-01~~O
Rick Edmonds|||r~Louisiana~R~~2024-01~O|s~Louisiana~R~2016-01~~O
Robby Carter|||r~Louisiana~D~2016-01~~O
Rodney Lyons|||r~Louisiana~D~2016-01~~O
Rodney Schamerhorn|||r~Louisiana~R~2020-01~~O
Roger Wilder|||r~Louisiana~R~2024-01~~O
Roy Adams|||r~Louisiana~D~2019-04~~O
Royce Duplessis|||r~Louisiana~D~~2022-12~O|s~Louisiana~D~2018-04~~O
Ryan Bourriaque|||r~Louisiana~R~2019-03~~O
Sam Jenkins|||s~Louisiana~D~2016-01~~O
Shaun Mena|||r~Louisiana~D~2024-01~~O
Shane Mack|||r~Louisiana~R~2024-01~~O
Sidney Barthelemy|||s~Louisiana~D~2026-03~~O
Skip Broussard|||r~Louisiana~R~2026-02~~O
Stephanie Berault|||r~Louisiana~R~2024-01~~O
Stephanie Hilferty|||r~Louisiana~R~2016-01~~O
Steven Jackson|||r~Louisiana~D~2024-01~~O
Stewart Cathey|||s~Louisiana~R~2020-01~~O
Sylvia Taylor|||r~Louisiana~D~2024-01~~O
Tammy Phelps|||r~Louisiana~D~2020-01~~O
Tehmi Chassion|||r~Louisiana~D~2024-01~~O
Terry Landry|||r~Louisiana~D~2025-05~~O
Thomas Pressly|||s~Louisiana~R~2020-01~~O
Tim Kerner|||r~Louisiana~R~2020-01~~O
Tony Bacala|||r~Louisiana~R~2016-01~~O
Troy Hebert|||r~Louisiana~R~2024-01~~O
Valarie Hodges|||r~Louisiana~R~~2024-01~O|s~Louisiana~R~2012-01~~O
Vanessa LaFleur|||r~Louisiana~D~2022-04~~O
Vincent Cox|||r~Louisiana~R~2024-01~~O
Vinney St. Blanc|||r~Louisiana~R~2020-01~~O
Jay Luneau|||s~Louisiana~D~2016-01~~O
Wayne McMahen|||r~Louisiana~R~2018-07~~O
Wilford Carter|||r~Louisiana~D~2020-01~~O
Diana DiZoglio|||r~Massachusetts~D~2013-01~2018-12~O|s~Massachusetts~D~2019-01~2023-01~O
Aaron Saunders|||r~Massachusetts~D~2023-01~~O
Aaron Michlewitz|||r~Massachusetts~D~2009-07~~O
Adam Gómez|||s~Massachusetts~D~2021-01~~O
Adam Scanlon|||r~Massachusetts~D~2021-01~~O
Adrian Madaro|||r~Massachusetts~D~2015-04~~O
Adrianne Ramos|||r~Massachusetts~D~2023-01~~O
Alan Silvia|||r~Massachusetts~D~2013-01~~O
Alice Peisch|||r~Massachusetts~D~2011-01~~O
Alyson Sullivan-Almeida|||r~Massachusetts~R~2019-01~~O
Amy Sangiolo|||r~Massachusetts~D~2025-01~~O
Andy Vargas|||r~Massachusetts~D~2017-11~~O
Angelo Puppolo|||r~Massachusetts~D~~~O
Tony Cabral|||r~Massachusetts~D~1991-01~~O
Barry Finegold|||s~Massachusetts~D~2011-01~2015-01~O|s~Massachusetts~D~2019-01~~O
Brad Jones|||r~Massachusetts~R~1995-01~~O
Brandy Fluker-Reid|||r~Massachusetts~D~2021-01~~O
Brendan Crighton|||s~Massachusetts~D~2014-01~~O|r~Massachusetts~D~2015-01~2016-12~O
Brian Ashe|||r~Massachusetts~D~2009-01~~O
Brian Murray|||r~Massachusetts~D~2017-01~~O
Bridget Plouffe|||r~Massachusetts~D~2025-01~~O
Bruce Tarr|||s~Massachusetts~R~1995-01~~O
Bruce Ayers|||r~Massachusetts~D~1999-01~~O
Bud Williams|||r~Massachusetts~D~2017-01~~O
Carlos González|||r~Massachusetts~D~2015-01~~O
Carmine Gentile|||r~Massachusetts~D~2015-01~~O
Carole Fiola|||r~Massachusetts~D~2013-09~~O
Christine Barber|||r~Massachusetts~D~2015-01~~O
Chris Hendricks|||r~Massachusetts~D~2019-01~~O
Chris Worrell|||r~Massachusetts~D~2023-01~~O
Christopher Markey|||r~Massachusetts~D~2011-01~~O
Chris Flanagan|||r~Massachusetts~D~2023-01~~O
Chynah Tyler|||r~Massachusetts~D~2017-01~~O
Cindy Friedman|||s~Massachusetts~D~2017-07~~O
Colleen Garry|||r~Massachusetts~D~2011-01~~O
Cynthia Creem|||s~Massachusetts~D~~~O
Dan Cahill|||r~Massachusetts~D~2016-05~~O
Dan Hunt|||r~Massachusetts~D~2014-04~~O
Danny Ryan|||r~Massachusetts~D~2014-04~~O
Dan Donahue|||r~Massachusetts~D~2013-09~~O
Danielle Gregoire|||r~Massachusetts~D~2009-01~2011-01~O|r~Massachusetts~D~2013-01~~O
Dan Sena|||r~Massachusetts~D~2020-06~~O
Dave Robertson|||r~Massachusetts~D~2019-01~~O
David Biele|||r~Massachusetts~D~2019-01~~O
David DeCoste|||r~Massachusetts~R~2015-01~~O
David LeBoeuf|||r~Massachusetts~D~2019-01~~O
Dave Muradian|||r~Massachusetts~R~2015-01~~O
Dave Rogers|||r~Massachusetts~D~2013-01~~O
David Linsky|||r~Massachusetts~D~1999-01~~O
Dave Vieira|||r~Massachusetts~R~2011-01~~O
Dawne Shand|||r~Massachusetts~D~2023-01~~O
Dennis Gallagher|||r~Massachusetts~D~2025-01~~O
Donald Wong|||r~Massachusetts~R~2011-01~~O
Donnie Berthiaume|||r~Massachusetts~R~2015-01~~O
Dru Tarr|||r~Massachusetts~D~2026-04~~O
Dylan Fernandes|||s~Massachusetts~D~2017-01~~O|r~Massachusetts~D~2017-01~2025-01~O
Ted Philips|||r~Massachusetts~D~2021-01~~O
Erika Uyterhoeven|||r~Massachusetts~D~2021-01~~O
Estela Reyes|||r~Massachusetts~D~2023-01~~O
Francisco Paulino|||r~Massachusetts~D~2023-01~~O
Frank Moran|||r~Massachusetts~D~2013-01~~O
Greg Schwartz|||r~Massachusetts~D~2025-01~~O
Hadley Luddy|||r~Massachusetts~D~2025-01~~O
Hannah Bowen|||r~Massachusetts~D~2025-05~~O
Hannah Kane|||r~Massachusetts~R~2015-04~~O
Homar Gomez|||r~Massachusetts~D~2025-01~~O
Jack Lewis|||r~Massachusetts~D~2017-01~~O
Jake Oliveira|||r~Massachusetts~D~~2023-01~O|s~Massachusetts~D~2021-01~~O
Jim Arciero|||r~Massachusetts~D~2009-01~~O
Jamie Eldridge|||s~Massachusetts~D~2009-01~~O
James Arena-DeRosa|||r~Massachusetts~D~2023-01~~O
Jim O'Day|||r~Massachusetts~D~2007-05~~O
Jim Hawkins|||r~Massachusetts~D~2018-04~~O
Jamie Murphy|||r~Massachusetts~D~2011-01~~O
Jason Lewis|||s~Massachusetts~D~2009-01~~O
Jay Livingstone|||r~Massachusetts~D~2013-07~~O
Jeff Roy|||r~Massachusetts~D~2013-01~~O
Jeff Turco|||r~Massachusetts~D~2021-04~~O
Jenny Armini|||r~Massachusetts~D~2023-01~~O
Jessica Giannino|||r~Massachusetts~D~2021-01~~O
Joan Lovely|||s~Massachusetts~D~2013-01~~O
Joan Meschino|||r~Massachusetts~D~2017-01~~O
Jo Comerford|||s~Massachusetts~D~2019-01~~O
John Barrett|||r~Massachusetts~D~2017-11~~O
John Velis|||s~Massachusetts~D~~~O|r~Massachusetts~D~2013-01~2020-12~O
John Cronin|||s~Massachusetts~D~2021-01~~O
John Keenan|||s~Massachusetts~D~2011-01~~O
John Moran|||r~Massachusetts~D~2023-06~~O
John Gaskey|||r~Massachusetts~R~2025-01~~O
John Rogers|||r~Massachusetts~D~2011-01~~O
John Lawn|||r~Massachusetts~D~2011-05~~O
John Mahoney|||r~Massachusetts~D~2011-01~~O
John Marsi|||r~Massachusetts~R~2024-03~~O
Jon Zlotnik|||r~Massachusetts~D~2013-01~~O
Joe McKenna|||r~Massachusetts~R~2015-01~~O
Joe McGonagle|||r~Massachusetts~D~2015-01~~O
Josh Tarsky|||r~Massachusetts~D~2025-01~~O
Judith García|||r~Massachusetts~D~2023-01~~O
Julian Cyr|||s~Massachusetts~D~2017-01~~O
Justin Thurber|||r~Massachusetts~R~2025-01~~O
Karen Spilka|||s~Massachusetts~D~~~O
Kate Donaghue|||r~Massachusetts~D~2023-01~~O
Kate Hogan|||r~Massachusetts~D~2009-01~~O
Kate Lipper-Garabedian|||r~Massachusetts~D~2020-03~~O
Kathy LaNatra|||r~Massachusetts~D~2019-01~~O
Kelly Dooner|||s~Massachusetts~R~2025-01~~O
Kelly Pease|||r~Massachusetts~R~2021-01~~O
Ken Sweezey|||r~Massachusetts~R~2025-01~~O
Ken Gordon|||r~Massachusetts~D~2013-01~~O
Kevin Honan|||r~Massachusetts~D~2011-01~~O
Kim Ferguson|||r~Massachusetts~R~2011-01~~O
Kip Diggs|||r~Massachusetts~D~2021-01~~O
Kristin Kassner|||r~Massachusetts~D~2023-02~~O
Leigh Davis|||r~Massachusetts~D~2025-01~~O
Lindsay Sabadosa|||r~Massachusetts~D~2019-01~~O
Lisa Field|||r~Massachusetts~D~2025-07~~O
Liz Miranda|||r~Massachusetts~D~~2023-01~O|s~Massachusetts~D~2019-01~~O
Lydia Edwards|||s~Massachusetts~D~2022-01~~O
Manny Cruz|||r~Massachusetts~D~2023-01~~O
Marc Lombardo|||r~Massachusetts~R~2011-01~~O
Marcus Vaughn|||r~Massachusetts~R~2023-01~~O
Margaret Scarsdale|||r~Massachusetts~D~2023-01~~O
Marjorie Decker|||r~Massachusetts~D~2013-01~~O
Mark Montigny|||s~Massachusetts~D~1993-01~~O
Mark Cusack|||r~Massachusetts~D~2011-01~~O
Mark Sylvia|||r~Massachusetts~D~2025-01~~O
Mary Keefe|||r~Massachusetts~D~2013-01~~O
Meg Kilcoyne|||r~Massachusetts~D~2021-01~~O
Mike Brady|||s~Massachusetts~D~~~O
Mike Rush|||s~Massachusetts~D~2011-01~~O
Mike Barrett|||s~Massachusetts~D~2013-01~~O
Mike Finn|||r~Massachusetts~D~2011-01~~O
Mike Moran|||r~Massachusetts~D~2011-01~~O
Michael Rodrigues|||s~Massachusetts~D~1996-01~~O
Mike Soter|||r~Massachusetts~R~2019-01~~O
Mike Moore|||s~Massachusetts~D~2009-01~~O
Mike Kushmerek|||r~Massachusetts~D~2021-01~~O
Mike Day|||r~Massachusetts~D~2015-01~~O
Michelle Badger|||r~Massachusetts~D~2025-01~~O
Michelle Ciccolo|||r~Massachusetts~D~2019-01~~O
Michelle DuBois|||r~Massachusetts~D~2015-01~~O
Mike Chaisson|||r~Massachusetts~R~2025-01~~O
Mike Connolly|||r~Massachusetts~D~2017-01~~O
Mindy Domb|||r~Massachusetts~D~2019-01~~O
Natalie Higgins|||r~Massachusetts~D~2017-01~~O
Nick Boldyga|||r~Massachusetts~R~2011-01~~O
Nick Collins|||s~Massachusetts~D~2011-01~~O|r~Massachusetts~D~2011-01~2016-12~O
Norm Orrall|||r~Massachusetts~R~2019-01~~O
Orlando Ramos|||r~Massachusetts~D~2021-01~~O
Pat Duffy|||r~Massachusetts~D~2021-01~~O
Pat Jehlen|||s~Massachusetts~D~2005-10~~O
Patrick Kearney|||r~Massachusetts~D~2019-01~~O
Patrick O'Connor|||s~Massachusetts~R~~~O
Paul Donato|||r~Massachusetts~D~2001-01~~O
Paul Frost|||r~Massachusetts~R~2011-01~~O
Paul McMurtry|||r~Massachusetts~D~2011-01~~O
Paul Feeney|||s~Massachusetts~D~2017-11~~O
Paul Mark|||s~Massachusetts~D~2011-01~~O|r~Massachusetts~D~2011-01~2023-01~O
Pavel Payano|||s~Massachusetts~D~2023-01~~O
Peter Durant|||s~Massachusetts~R~2011-05~~O|r~Massachusetts~R~2011-05~2023-11~O
Priscila Sousa|||r~Massachusetts~D~2023-01~~O
Becca Rausch|||s~Massachusetts~D~~~O
Rich Haggerty|||r~Massachusetts~D~2019-01~~O
Richard Wells|||r~Massachusetts~D~2025-01~~O
Rita Mendes|||r~Massachusetts~D~2023-01~~O
Rob Consalvo|||r~Massachusetts~D~2021-01~~O
Robyn Kennedy|||s~Massachusetts~D~2023-01~~O
Rodney Elliott|||r~Massachusetts~D~2023-01~~O
Ron Mariano|||r~Massachusetts~D~2011-01~~O
Russell Holmes|||r~Massachusetts~D~2011-01~~O
Ryan Fattman|||s~Massachusetts~R~~~O
Ryan Hamilton|||r~Massachusetts~D~2023-01~~O
Sal DiDomenico|||s~Massachusetts~D~2010-05~~O
Sally Kerans|||r~Massachusetts~D~2021-01~~O
Sam Montaño|||r~Massachusetts~D~2023-01~~O
Sean Garballey|||r~Massachusetts~D~2011-01~~O
Sean Reid|||r~Massachusetts~D~2025-01~~O
Shirley Arriaga|||r~Massachusetts~D~2023-01~~O
Simon Cataldo|||r~Massachusetts~D~2023-01~~O
Steve Owens|||r~Massachusetts~D~2021-01~~O
Steve Xiarhos|||r~Massachusetts~R~2021-01~~O
Steven Ouellette|||r~Massachusetts~D~2025-01~~O
Steven Howitt|||r~Massachusetts~R~2011-01~~O
Steve Ultrino|||r~Massachusetts~D~2015-01~~O
Susannah Whipps|||r~Massachusetts~I~2015-01~~O
Tackey Chan|||r~Massachusetts~D~2011-01~~O
Tara Hong|||r~Massachusetts~D~2025-01~~O
Tom Stanley|||r~Massachusetts~D~2011-01~~O
Thomas Moakley|||r~Massachusetts~D~2025-01~~O
Tom Walsh|||r~Massachusetts~D~2016-03~~O
Todd Smola|||r~Massachusetts~R~2005-01~~O
Tommy Vitolo|||r~Massachusetts~D~2019-01~~O
Tram Nguyen|||r~Massachusetts~D~2019-01~~O
Tricia Farley-Bouvier|||r~Massachusetts~D~2011-01~~O
Vanna Howard|||s~Massachusetts~D~2026-03~~O
Bill Galvin|||r~Massachusetts~D~2011-01~~O
Bill Driscoll|||s~Massachusetts~D~2017-01~~O|r~Massachusetts~D~2017-01~2025-01~O
Billy MacGregor|||r~Massachusetts~D~2023-06~~O
Will Brownsberger|||s~Massachusetts~D~~~O
Aaron Kaufman|||r~Maryland~D~2023-01~~O
Adrian Boafo|||r~Maryland~D~2023-01~~O
Adrienne Jones|||r~Maryland~D~1997-10~~O
Aletheia McCaskill|||r~Maryland~D~2023-01~~O
Alonzo Washington|||s~Maryland~D~2012-12~~O
Andre Johnson|||r~Maryland~D~2023-01~~O
Andrea Harrison|||r~Maryland~D~2019-01~~O
Andrew Pruski|||r~Maryland~D~2023-01~~O
Anne Healey|||r~Maryland~D~1991-01~~O
Anne Kaiser|||r~Maryland~D~2003-01~~O
Antonio Hayes|||s~Maryland~D~2015-01~~O
April Miller|||r~Maryland~R~2023-01~~O
April Rose|||r~Maryland~R~2015-03~~O
Arthur Ellis|||s~Maryland~D~2019-01~~O
Ashanti Martínez|||r~Maryland~D~2023-02~~O
Barrie Ciliberti|||r~Maryland~R~2015-02~~O
Barry Beauchamp|||r~Maryland~R~2024-09~~O
Ben Barnes|||r~Maryland~D~2007-01~~O
Ben Brooks|||s~Maryland~D~2015-01~~O
Ben Kramer|||s~Maryland~D~2019-01~2019-01~O
Bernice Mireku-North|||r~Maryland~D~2023-01~~O
Bill Ferguson|||s~Maryland~D~2011-01~~O
Bonnie Cullison|||r~Maryland~D~2011-01~~O
Brian Chisholm|||r~Maryland~R~~~O
Brian Feldman|||s~Maryland~D~2013-09~2013-09~O
Brian Crosby|||r~Maryland~D~2019-01~~O
Bryan Simonaire|||s~Maryland~R~2007-01~~O
Anthony Muse|||s~Maryland~D~2007-01~2019-01~O|s~Maryland~D~2023-01~~O
C.T. Wilson|||r~Maryland~D~2011-01~~O
Carl Jackson|||s~Maryland~D~2025-02~~O
Cathi Forbes|||r~Maryland~D~~~O
Caylin Young|||r~Maryland~D~2023-01~~O
Chao Wu|||r~Maryland~D~2023-01~~O
Charlotte Crutchfield|||r~Maryland~D~2019-01~~O
Cheryl Kagan|||s~Maryland~D~2015-01~~O
Cheryl Pasteur|||r~Maryland~D~2023-01~~O
Chris Tomlinson|||r~Maryland~R~2023-01~~O
Chris West|||r~Maryland~R~~2019-01~O|s~Maryland~R~2019-01~2019-01~O
Christopher Bouchat|||r~Maryland~R~2023-01~~O
Chris Adams|||r~Maryland~R~2015-01~~O
Clarence Lam|||s~Maryland~D~2019-01~2019-01~O
Cory McCray|||s~Maryland~D~2019-01~2019-01~O
Courtney Watson|||r~Maryland~D~2019-01~~O
Craig Zucker|||s~Maryland~D~2011-01~~O
Dalya Attar|||s~Maryland~D~2019-01~~O
Dana Jones|||r~Maryland~D~2020-05~~O|s~North Carolina~R~2024-11~~O
Dana Stein|||r~Maryland~D~~~O
Darrell Odom|||r~Maryland~D~2026-01~~O
David Fraser-Hidalgo|||r~Maryland~D~2013-10~~O
David Moon|||r~Maryland~D~2015-01~~O
Dawn Gile|||s~Maryland~D~2023-01~~O
Debra Davis|||r~Maryland~D~2019-01~~O
Deni Taveras|||r~Maryland~D~2023-01~~O
Denise Roberts|||r~Maryland~D~2024-01~~O
Derrick Coley|||r~Maryland~D~2026-01~~O
Diana Fennell|||r~Maryland~D~2015-01~~O
Dylan Behler|||r~Maryland~D~2025-02~~O
Edith Patterson|||r~Maryland~D~2015-01~~O
Elizabeth Embry|||r~Maryland~D~2023-01~~O
Emily Shetty|||r~Maryland~D~2019-01~~O
Eric Ebersole|||r~Maryland~D~~~O
Gabriel Acevero|||r~Maryland~D~2019-01~~O
Gabriel Moreno|||r~Maryland~D~2026-01~~O
Gary Simmons|||r~Maryland~D~2023-01~~O
Greg Wims|||r~Maryland~D~2023-05~~O
Guy Guzzone|||s~Maryland~D~2007-01~~O
Harry Bhandari|||r~Maryland~D~2019-01~~O
Heather Bagnall Tudball|||r~Maryland~D~~~O
Charles Sydnor|||r~Maryland~D~~2019-01~O|s~Maryland~D~2020-01~2020-01~O
J.B. Jennings|||s~Maryland~R~2003-01~~O
Sandy Bartlett|||r~Maryland~D~2019-01~~O
Jack Bailey|||s~Maryland~R~2019-01~~O
Jackie Addison|||r~Maryland~D~2023-01~~O
Jamila Woods|||r~Maryland~D~2023-01~~O
Jared Solomon|||r~Pennsylvania~D~2016-12~~O|r~Maryland~D~2019-01~~O
Jason Buckel|||r~Maryland~R~2015-01~~O
Jason Gallion|||s~Maryland~R~2019-01~~O
Jay Jacobs|||r~Maryland~R~2011-01~~O
Jeff Waldstreicher|||s~Maryland~D~2019-01~2019-01~O
Jeff Ghrist|||r~Maryland~R~2015-01~~O
Jeff Long|||r~Maryland~D~2023-01~~O
Jen Terrasa|||r~Maryland~D~2019-01~~O
Jennifer White Holland|||r~Maryland~D~2023-01~~O
Jesse Pippy|||r~Maryland~R~2019-01~~O
Jessica Feldmark|||r~Maryland~D~~~O
Jheanelle Wilkins|||r~Maryland~D~2017-01~~O
Jim Hinebaugh|||r~Maryland~R~2023-01~~O
Jim Rosapepe|||s~Maryland~D~2007-01~~O
Joanne Benson|||s~Maryland~D~1991-01~~O
Joe Vogel|||r~Maryland~D~2023-01~~O
Johnny Mautz|||r~Maryland~R~~2023-01~O|s~Maryland~R~2015-01~~O
Johnny Salling|||s~Maryland~R~2015-01~~O
Jon Cardin|||r~Maryland~D~~~O
Joseline Peña-Melnyk|||r~Maryland~D~~~O
Josh Stonko|||r~Maryland~R~2023-01~~O
Frank Conaway|||r~Maryland~D~2007-01~~O
Marvin Holmes|||r~Maryland~D~~2023-01~O
Robin Grammer|||r~Maryland~R~2015-01~~O
Steve Hershey|||s~Maryland~R~2013-10~2013-10~O
Will Smith|||s~Maryland~D~2015-01~~O
Julian Ivey|||r~Maryland~D~2019-01~~O
Julie Palakovich Carr|||r~Maryland~D~2019-01~~O
Justin Ready|||s~Maryland~R~2011-01~~O
Karen Young|||r~Maryland~D~~2023-01~O|s~Maryland~D~2015-01~~O
Karen Simpson|||r~Maryland~D~2023-01~~O
Karen Toles|||r~Maryland~D~2022-01~~O
Kathy Szeliga|||r~Maryland~R~~~O
Katie Hester|||s~Maryland~D~2019-01~~O
Ken Kerr|||r~Maryland~D~~~O
Kent Roberson|||r~Maryland~D~2023-05~~O
Kevin Anderson|||r~Maryland~R~2025-12~~O
Kevin Hornberger|||r~Maryland~R~2015-01~~O
Kevin Harris|||s~Maryland~D~2025-12~~O
Kim Ross|||r~Maryland~D~2025-03~~O
Kris Fair|||r~Maryland~D~2023-01~~O
Kris Valderrama|||r~Maryland~D~2007-01~~O
Kym Taylor|||r~Maryland~D~2023-01~~O
LaToya Nkongolo|||r~Maryland~R~2025-01~~O
Lauren Arikan|||r~Maryland~R~~~O
Lesley Lopez|||r~Maryland~D~2019-01~~O
Lily Qi|||r~Maryland~D~2019-01~~O
Linda Foley|||r~Maryland~D~2021-12~~O
Lorig Charkoudian|||r~Maryland~D~2019-01~~O
Luke Clippinger|||r~Maryland~D~2011-01~~O
Malcolm Augustine|||s~Maryland~D~2019-01~~O
Malcolm Ruff|||r~Maryland~D~2023-07~~O
Marc Korman|||r~Maryland~D~2015-01~~O
Mark Edelson|||r~Maryland~D~2023-01~~O
Mark Fisher|||r~Maryland~R~2011-01~~O
Mark Chang|||r~Maryland~D~2015-01~~O
Marlon Amprey|||r~Maryland~D~2021-01~~O
Mary Lehman|||r~Maryland~D~2019-01~~O
Mary Beth Carozza|||r~Maryland~R~~2019-01~O|s~Maryland~R~2015-01~~O
Mary-Dulany James|||r~Maryland~D~2007-01~2014-12~O|s~Maryland~D~2023-01~~O
Mary Washington|||s~Maryland~D~2019-01~2019-01~O
Matt Morgan|||r~Maryland~R~2015-01~~O|r~Texas~R~2025-01~~O
Matthew Schindler|||r~Maryland~D~2025-01~~O
Melissa Wells|||r~Maryland~D~2019-01~~O
Michele Guyton|||r~Maryland~D~2019-01~~O
Mike Griffith|||r~Maryland~R~~~O
Mike McKay|||r~Maryland~R~~2023-01~O|s~Maryland~R~2015-01~~O
Scott Phillips|||r~Maryland~D~2023-01~~O
Nancy King|||s~Maryland~D~2007-09~~O
Natalie Ziegler|||r~Maryland~D~2023-01~~O
Nic Kipke|||r~Maryland~R~~~O
Nick Allen|||r~Maryland~D~2023-01~~O
Nick Charles|||s~Maryland~D~2019-01~~O
Nicole Williams|||r~Maryland~D~2019-12~~O
Nino Mangione|||r~Maryland~R~~~O
Pam Guzzone|||r~Maryland~D~2023-01~~O
Pam Queen|||r~Maryland~D~2016-02~~O
Pam Beidle|||s~Maryland~D~2007-01~~O
Paul Corderman|||r~Maryland~R~~2020-08~O|s~Maryland~R~2017-12~~O
Regina Boyce|||r~Maryland~D~~~O
Ric Metzgar|||r~Maryland~R~2015-01~~O
Robbyn Lewis|||r~Maryland~D~2017-01~~O
Bob Long|||r~Maryland~R~2015-01~~O
Ron Watson|||r~Maryland~D~~2021-08~O|s~Maryland~D~2019-01~~O
Ryan Nawrocki|||r~Maryland~R~2023-01~~O
Ryan Spiegel|||r~Maryland~D~2023-07~~O
Sandy Rosenberg|||r~Maryland~D~1983-01~~O
Sara Love|||s~Maryland~D~2019-01~~O|r~Maryland~D~2019-01~2024-06~O
Sarah Wolek|||r~Maryland~D~2023-04~~O
Sean Stinnett|||r~Maryland~D~2025-03~~O
Seth Howard|||r~Maryland~R~2015-01~~O
Shaneka Henson|||s~Maryland~D~2019-05~~O
Sheila Ruth|||r~Maryland~D~2020-01~~O
Shelly Hettleman|||s~Maryland~D~2015-01~~O
Sheree Sample-Hughes|||r~Maryland~D~2015-01~~O
Stephanie Smith|||r~Maryland~D~2019-01~~O
Steve Johnson|||r~Maryland~D~2019-01~~O|r~Wyoming~R~2025-01~~O
Steve Arentz|||r~Maryland~R~2013-11~~O
Stuart Schmidt|||r~Maryland~R~2023-01~~O
Susan McComas|||r~Maryland~R~2003-01~~O
Teresa Reilly|||r~Maryland~R~2015-01~~O
Teresa Woorman|||r~Maryland~D~2024-08~~O
Terri Hill|||r~Maryland~D~~~O
Terry Baker|||r~Maryland~R~2023-01~~O
Tiffany Alston|||r~Maryland~D~2011-01~2014-12~O|r~Maryland~D~2023-01~~O
Todd Morgan|||r~Maryland~R~2023-01~~O
Tom Hutchinson|||r~Maryland~R~2023-01~~O
Vaughn Stewart|||r~Maryland~D~2019-01~~O
Veronica Turner|||r~Maryland~D~2019-01~~O
Wayne Hartman|||r~Maryland~R~2019-01~~O
Bill Folden|||r~Maryland~R~~2019-01~O|s~Maryland~R~2015-01~2019-01~O|s~Maryland~R~2023-01~~O
William Wivell|||r~Maryland~R~2015-03~~O
William Valentine|||r~Maryland~R~2023-01~~O
Aaron Dana|||r~Maine~I~2022-10~~O
Abden Simmons|||r~Maine~R~~2018-12~O|r~Maine~R~2023-06~~O
Abigail Griffin|||r~Maine~R~~~O
Adam Lee|||r~Maine~D~2022-12~~O
Alicia Collins|||r~Maine~R~2024-12~~O
Allison Hepler|||r~Maine~D~~~O
Amanda Collamore|||r~Maine~R~2020-12~~O
Ambureen Rana|||r~Maine~D~2022-12~~O
Amy Arata|||r~Maine~R~~~O
Amy Kuhn|||r~Maine~D~2022-12~~O
Amy Roeder|||r~Maine~D~2020-12~~O
Ann Fredericks|||r~Maine~R~2022-12~~O
Ann Matlack|||r~Maine~D~~~O
Pinny Beebe-Center|||s~Maine~D~2022-12~~O
Anne Carney|||r~Maine~D~~2020-12~O|s~Maine~D~2018-12~~O
Anne-Marie Mastraccio|||r~Maine~D~2012-12~2020-12~O|r~Maine~D~2022-12~~O
Annie Graham|||r~Maine~D~2010-12~2014-12~O|r~Maine~D~2022-12~~O
Art Bell|||r~Maine~D~2020-12~~O
Artie Mingo|||r~Maine~R~2024-12~~O
Barbara Bagshaw|||r~Maine~R~2022-12~~O
Ben Hymes|||r~Maine~R~2022-12~~O
Billy Bob Faulkingham|||r~Maine~R~~~O
Brad Farrin|||s~Maine~R~2014-12~~O
Brian Reynolds|||r~Maine~I~2025-05~~O
Bruce Bickford|||r~Maine~R~~2022-12~O|s~Maine~R~2014-12~2022-12~O|s~Maine~R~2024-12~~O
Caldwell Jackson|||r~Maine~R~2022-12~~O
Cameron Reny|||s~Maine~D~2022-12~~O
Cassie Julia|||r~Maine~D~2024-12~~O
Chad Perkins|||r~Missouri~R~2021-01~~O|r~Maine~R~2022-12~~O
Charles Skold|||r~Maine~D~2022-12~~O
Cheryl Golek|||r~Maine~D~2022-12~~O
Christina Mitchell|||r~Maine~D~2024-12~~O
Christopher Kessler|||r~Maine~D~~~O
Craig Hickman|||s~Maine~D~2012-12~~O
Dani O'Halloran|||r~Maine~D~2024-12~~O
Dan Ankeles|||r~Maine~D~2022-12~~O
Dan Shagoury|||r~Maine~D~2022-12~~O
Dan Sayre|||r~Maine~D~2022-12~~O
Dave Rollins|||r~Maine~D~2024-12~~O
David Sinclair|||r~Maine~D~2023-11~~O
Woody Woodsome|||s~Maine~R~~2022-12~O|r~Maine~R~2014-12~~O
David Haggan|||r~Maine~R~~2024-12~O|s~Maine~R~2016-12~~O
David Boyer|||r~Maine~R~2022-12~~O
Dean Cray|||r~Maine~R~2011-01~2014-12~O|r~Maine~R~2022-12~~O
Denise Tepler|||r~Maine~D~~2022-12~O|s~Maine~D~2014-12~2022-12~O|s~Maine~D~2024-12~~O
Deqa Dhalac|||r~Maine~D~2022-12~~O
Donald Ardell|||r~Maine~R~2022-12~~O
Donna Bailey|||r~Maine~D~~2020-12~O|s~Maine~D~2016-12~~O
Drew Gattine|||r~Maine~D~~2020-12~O|r~Maine~D~2022-12~~O
Dylan Pugh|||r~Maine~D~2024-12~~O
Ellie Sato|||r~Maine~D~2024-12~~O
Flavia DeBrito|||r~Maine~D~2024-12~~O
Gary Drinkwater|||r~Maine~R~~~O
Gary Friedmann|||r~Maine~D~2024-12~~O
Chip Curry|||s~Maine~D~2020-12~~O
Grayson Lookner|||r~Maine~D~2020-12~~O
Gregg Swallow|||r~Maine~R~2018-12~2020-12~O|r~Maine~R~2022-12~~O
Trey Stewart|||r~Maine~R~~2020-12~O|s~Maine~R~2016-12~~O
Henry Ingwersen|||s~Maine~D~2018-12~2020-12~O|s~Maine~D~2022-12~~O
Holly Stover|||r~Maine~D~~~O
Holly Eaton|||r~Maine~D~2022-12~~O
Holly Sargent|||r~Maine~D~2022-12~~O
Irene Gifford|||r~Maine~R~2022-12~~O
Jim Thorne|||r~Maine~R~2020-12~~O
Jim Dill|||s~Maine~D~~2022-12~O|r~Maine~D~2022-12~~O
Jim White|||r~Maine~R~2022-12~~O
Jim Libby|||s~Maine~R~2022-12~~O
Jan Dodge|||r~Maine~D~~~O
Jeff Timberlake|||r~Maine~R~~2018-12~O|s~Maine~R~~~O
Jeff Adams|||r~Maine~R~2022-12~~O
Jennifer Poirier|||r~Maine~R~2020-12~~O
Jill Duson|||s~Maine~D~2022-12~~O
Joe Martin|||s~Maine~R~2024-12~~O
Jack Ducharme|||r~Maine~R~2020-12~~O
John Eder|||r~Maine~R~2024-12~~O
Joe Baldacci|||s~Maine~D~2020-12~~O
Joseph Underwood|||r~Maine~R~2020-12~~O
Joe Rafferty|||s~Maine~D~2020-12~~O
Josh Morris|||r~Maine~R~~~O
Julie McCabe|||r~Maine~D~2024-12~~O
Karen Montell|||r~Maine~D~2022-12~~O
Katrina Smith|||r~Maine~R~2022-12~~O
Kelly Murphy|||r~Maine~D~2022-12~~O
Ken Fredette|||r~Maine~R~2010-12~2018-12~O|r~Maine~R~2024-12~~O
Kilton Webb|||r~Maine~D~2024-12~~O
Kim Haggan|||r~Maine~R~2024-12~~O
Kim Pomerleau|||r~Maine~R~2022-12~~O
Kristi Mathieson|||r~Maine~D~2020-12~~O
Laura Supica|||r~Maine~D~2020-12~~O
Laurel Libby|||r~Maine~R~2020-12~~O
Laurie Osher|||r~Maine~D~2020-12~~O
Liz Caruso|||r~Maine~R~2024-12~~O
Lori Gramlich|||r~Maine~D~~~O
Lucas Lanigan|||r~Maine~R~2022-12~~O
Lucien Daigle|||r~Maine~R~2024-12~~O
Lydia Crafts|||r~Maine~D~2020-12~~O
Lynn Copeland|||r~Maine~D~2020-12~~O
Mana Abdi|||r~Maine~D~2022-12~~O
Marc Malon|||r~Maine~D~2022-12~~O
Peggy Rotundo|||s~Maine~D~2022-12~~O
Marianne Moore|||s~Maine~R~2018-12~~O
Mark Cooper|||r~Maine~R~2024-12~~O
Mark Blier|||r~Maine~R~~~O
Mark Lawrence|||s~Maine~D~2016-12~~O
Mark Babin|||r~Maine~R~2022-12~~O
Marshall Archer|||r~Maine~D~2024-12~~O
Marygrace Cimino|||r~Maine~R~2024-12~~O
Mathew McIntyre|||r~Maine~R~2024-12~~O
Matt Beck|||r~Maine~D~2024-03~~O
Matt Moonen|||r~Maine~D~2012-12~2020-12~O|r~Maine~D~2022-12~~O
Mattie Daughtry|||r~Maine~D~~2020-12~O|s~Maine~D~2012-12~~O
Matt Harrington|||r~Maine~R~~2022-12~O|s~Maine~R~2015-12~~O
Melanie Sachs|||r~Maine~D~2020-12~~O
Michael Brennan|||r~Maine~D~~~O
Michael Lemelin|||r~Maine~R~2020-12~~O
Mike Soboleski|||r~Maine~R~2022-12~~O
Mike Tipping|||s~Maine~D~2022-12~~O
Mike Lajoie|||r~Maine~D~2014-12~2016-12~O|r~Maine~D~2022-12~~O
Michele Meyer|||r~Maine~D~~~O
Michelle Boyer|||r~Maine~D~2024-12~~O
Mike Lance|||r~Maine~R~2024-12~~O
Mike Ray|||r~Maine~D~2024-12~~O
Morgan Rielly|||r~Maine~D~2020-12~~O
Nate Wadsworth|||r~Maine~R~2014-12~2022-12~O|r~Maine~R~2024-12~~O
Nathan Carlow|||r~Maine~R~2020-12~~O
Nicole Grohoski|||r~Maine~D~~2022-07~O|s~Maine~D~2018-12~~O
Nina Milliken|||r~Maine~D~2022-12~~O
Parnell Terry|||r~Maine~D~2024-12~~O
Paul Flynn|||r~Maine~R~2024-12~~O
Peter Wood|||r~Maine~R~2024-12~~O
Poppy Arford|||r~Maine~D~2020-12~~O
Quentin Chapman|||r~Maine~R~2024-12~~O
Rachel Henderson|||r~Maine~R~2022-12~~O
Rachel Talbot Ross|||r~Maine~D~~2024-12~O|s~Maine~D~2016-12~~O
Rafael Macias|||r~Maine~D~2024-12~~O
Randall Greenwood|||r~Maine~R~2014-12~2016-12~O|r~Maine~R~2020-12~~O
Randy Hall|||r~Maine~R~~~O
Reagan Paul|||r~Maine~R~2022-12~~O
Rick Bennett|||s~Maine~I~2020-12~~O
Rick Mason|||r~Maine~R~~~O
Dick Campbell|||r~Maine~R~2022-12~~O
Dick Bradstreet|||r~Maine~R~~2024-12~O|s~Maine~R~2016-12~~O
Bob Foley|||r~Maine~R~~2020-12~O|r~Maine~R~2024-12~~O
Bob Nutting|||r~Maine~R~2008-12~2016-12~O|r~Maine~R~2022-12~~O
Roger Albert|||r~Maine~R~2022-12~~O
Rolf Olsen|||r~Maine~R~2024-12~~O
Russ White|||r~Maine~R~2024-12~~O
Russell Black|||r~Maine~R~~2018-12~O|s~Maine~R~~~O
Ryan Fecteau|||r~Maine~D~~2022-12~O|r~Maine~D~2024-12~~O
Sally Cluchey|||r~Maine~D~2022-12~~O
Sam Zager|||r~Maine~D~2020-12~~O
Scott Harriman|||r~Maine~D~2026-02~~O
Scott Cyrway|||s~Maine~R~~~O|r~Maine~R~2022-12~2024-12~O
Sean Faircloth|||r~Maine~D~2025-02~~O
Sharon Frost|||r~Maine~I~2024-12~~O
Sheila Lyman|||r~Maine~R~2020-12~~O
Shelley Rudnicki|||r~Maine~R~~~O
Sophie Warren|||r~Maine~D~2020-12~~O
Stacey Guerin|||r~Maine~R~~2018-12~O|s~Maine~R~2010-12~~O
Stacy Brenner|||s~Maine~D~2020-12~~O
Steve Wood|||r~Maine~R~2010-12~2018-12~O|r~Maine~R~2022-12~~O
Steve Bishop|||r~Maine~R~2024-12~~O
Steve Bunker|||r~Maine~D~2024-12~~O
Steven Foster|||r~Maine~R~~~O
Sue Bernard|||s~Maine~R~2020-12~2022-12~O|s~Maine~R~2024-12~~O
Sue Salisbury|||r~Maine~D~2020-12~~O
Tammy Schmersal-Burgess|||r~Maine~R~2022-12~~O
Tavis Hasenfus|||r~Maine~D~2020-12~~O
Teresa Pierce|||r~Maine~D~~2022-12~O|s~Maine~D~2014-12~~O
Thomas Lavigne|||r~Maine~R~2022-12~~O
Tiffany Roberts|||r~Maine~D~~~O
Tiffany Strout|||r~Maine~R~2022-12~~O
Timmy Guerrette|||r~Maine~R~2022-12~~O
Tim Nangle|||s~Maine~D~2022-12~~O
Traci Gere|||r~Maine~D~2020-12~~O
Tracy Quint|||r~Maine~R~2020-12~~O
Valli Geiger|||r~Maine~D~2020-12~~O
Vicki Doudera|||r~Maine~D~~~O
Ed Crockett|||r~Maine~I~~~O
Gerry Runte|||r~Maine~D~2022-12~~O
Wayne Farrin|||r~Maine~D~2024-12~~O
Wayne Parry|||r~Maine~R~~2018-12~O|r~Maine~R~2020-12~~O
Will Tuell|||r~Maine~R~2014-12~2022-12~O|r~Maine~R~2024-12~~O
Bill Pluecker|||r~Maine~I~~~O
Bill Bridgeo|||r~Maine~D~2022-12~~O
Yusuf Yusuf|||r~Maine~D~2024-12~~O
Alabas Farhat|||r~Michigan~D~2023-01~~O
Alicia St. Germaine|||r~Michigan~R~2023-01~~O
Amos O'Neal|||r~Michigan~D~~~O
Angela Rigas|||r~Michigan~R~2023-01~~O
Angela Witwer|||r~Michigan~D~~~O
Ann Bollin|||r~Michigan~R~~~O
Aric Nesbitt|||s~Michigan~R~~~O|r~Michigan~R~2011-01~2016-12~O
Betsy Coffia|||r~Michigan~D~2023-01~~O
Bill Schuette|||r~Michigan~R~2023-01~~O
Brad Paquette|||r~Michigan~R~~~O
Brad Slagh|||r~Michigan~R~~~O
Brenda Carter|||r~Michigan~D~~~O
Brian BeGole|||r~Michigan~R~2023-01~~O
Bryan Posthumus|||r~Michigan~R~~~O
Cam Cavitt|||r~Michigan~R~2023-01~~O
Carol Glanville|||r~Michigan~D~2022-05~~O
Carrie Rheingans|||r~Michigan~D~2023-01~~O
Chedrick Greene|||s~Michigan~D~2026-05~~O
Curt VanderWall|||r~Michigan~R~~2018-12~O|s~Michigan~R~~2023-01~O|r~Michigan~R~2023-01~~O
Cynthia Neeley|||r~Michigan~D~~~O
Dan Lauwers|||r~Michigan~R~~2018-12~O|s~Michigan~R~2019-01~~O
Darrin Camilleri|||r~Michigan~D~~2023-01~O|s~Michigan~D~2023-01~~O
David Martin|||r~Michigan~R~~~O|r~South Carolina~R~2024-11~~O
Dave Prestin|||r~Michigan~R~2023-01~~O
Dayna Polehanki|||s~Michigan~D~~~O
Denise Mentzer|||r~Michigan~D~2023-01~~O
Donavan McKinney|||r~Michigan~D~2023-01~~O
Donni Steele|||r~Michigan~R~2023-01~~O
Doug Wozniak|||r~Michigan~R~~2021-11~O|s~Michigan~R~2021-11~2023-01~O|r~Michigan~R~2023-01~~O
Dylan Wegela|||r~Michigan~D~2023-01~~O
Ed McBroom|||r~Michigan~R~2011-01~2016-12~O|s~Michigan~R~2019-01~~O
Emily Dievendorf|||r~Michigan~D~2023-01~~O
Erika Geiss|||r~Michigan~D~~2018-12~O|s~Michigan~D~~~O
Erin Byrnes|||r~Michigan~D~2023-01~~O
Gina Johnsen|||r~Michigan~R~2023-01~~O
Greg VanWoerkom|||r~Michigan~R~~~O
Greg Alexander|||r~Michigan~R~2023-01~~O
Greg Markkanen|||r~Michigan~R~2019-01~~O
Helena Scott|||r~Michigan~D~2021-01~~O
Jaime Greene|||r~Michigan~R~2023-01~~O
Jim DeSana|||r~Michigan~R~2023-01~~O
Jamie Thompson|||r~Michigan~R~2023-01~~O
Jason Hoskins|||r~Michigan~D~2023-01~~O
Jason Morgan|||r~Michigan~D~2023-01~~O
Jason Woolford|||r~Michigan~R~2025-01~~O
Jaz Martus|||r~Michigan~D~2023-01~~O
Jay DeBoyer|||r~Michigan~R~2023-01~~O
Jeff Irwin|||s~Michigan~D~~~O|r~Michigan~D~2011-01~2016-12~O
Jennifer Conlin|||r~Michigan~D~2023-01~~O
Jennifer Wortz|||r~Michigan~R~2025-01~~O
Jeremy Moss|||r~Michigan~D~~2018-12~O|s~Michigan~D~~~O
Jerry Neyer|||r~Michigan~R~2023-01~~O
Jim Runestad|||s~Michigan~R~2023-01~~O
Jimmie Wilson|||r~Michigan~D~2023-01~~O
Joe Pavlov|||r~Michigan~R~2025-01~~O
Joe Tate|||r~Michigan~D~~~O
Joey Andrews|||r~Michigan~D~2023-01~~O
John Cherry|||r~Michigan~D~~2023-01~O|s~Michigan~D~2023-01~~O
John Damoose|||r~Michigan~R~~2023-01~O|s~Michigan~R~2023-01~~O
John Fitzgerald|||r~Michigan~D~2023-01~~O
J.R. Roth|||r~Michigan~R~2021-01~~O
Jon Bumstead|||s~Michigan~R~~~O|r~Michigan~R~2011-01~2016-12~O
Jonathan Lindsey|||s~Michigan~R~2023-01~~O
Joe Aragona|||r~Michigan~R~2023-01~~O
Joe Bellino|||r~Michigan~R~~2023-01~O|s~Michigan~R~2023-01~~O
Joseph Fox|||r~Michigan~R~2023-01~~O
Josh Schriver|||r~Michigan~R~2023-01~~O
Julie Brixie|||r~Michigan~D~~~O
Julie Rogers|||r~Michigan~D~~~O
Kara Hope|||r~Michigan~D~~~O
Karen Whitsett|||r~Michigan~D~~~O
Karl Bohnak|||r~Michigan~R~2025-01~~O
Kathy Schmaltz|||r~Michigan~R~2023-01~~O
Kelly Breen|||r~Michigan~D~~~O
Ken Borton|||r~Michigan~R~2021-01~~O
Kevin Daley|||s~Michigan~R~~~O|r~Michigan~R~2011-01~2014-12~O
Kevin Hertel|||r~Michigan~D~~2023-01~O|s~Michigan~D~2023-01~~O
Kimberly Edwards|||r~Michigan~D~2023-01~~O
Kristian Grant|||r~Michigan~D~2023-01~~O
Lana Theis|||r~Michigan~R~~2018-12~O|s~Michigan~R~2019-01~~O
Laurie Pohutsky|||r~Michigan~D~~~O
Luke Meerman|||r~Michigan~R~~~O
Mai Xiong|||r~Michigan~D~2024-04~~O
Mallory McMorrow|||s~Michigan~D~~~O
Mark Huizenga|||r~Michigan~R~~2021-11~O|s~Michigan~R~2021-11~~O
Mark Tisdel|||r~Michigan~R~~~O
Mary Cavanagh|||r~Michigan~D~~2023-01~O|s~Michigan~D~2023-01~~O
Matt Bierlein|||r~Michigan~R~2023-01~~O
Matt Hall|||r~Michigan~R~~~O
Matt Koleszar|||r~Michigan~D~~~O
Matt Longjohn|||r~Michigan~D~2025-01~~O
Matt Maddock|||r~Michigan~R~~~O
Michael Webber|||s~Michigan~R~2023-01~~O
Michele Hoitenga|||s~Michigan~R~2023-01~~O
Mike Harris|||r~Michigan~R~2023-01~~O
Mike Hoadley|||r~Michigan~R~2023-01~~O
Mike McFall|||r~Michigan~D~2023-01~~O
Mike Mueller|||r~Michigan~R~2023-01~~O
Morgan Foreman|||r~Michigan~D~2025-01~~O
Nancy DeBoer|||r~Michigan~R~2023-01~~O
Nancy Jenkins-Arno|||r~Michigan~R~2025-01~~O
Natalie Price|||r~Michigan~D~2023-01~~O
Noah Arbit|||r~Michigan~D~2023-01~~O
Parker Fairbairn|||r~Michigan~R~2025-01~~O
Pat Outman|||r~Michigan~R~~~O
Paul Wojno|||s~Michigan~D~~~O
Pauline Wendzel|||r~Michigan~R~2023-01~~O
Penelope Tsernoglou|||r~Michigan~D~2023-01~~O
Peter Herzberg|||r~Michigan~D~2024-04~~O
Phil Green|||r~Michigan~R~~~O
Phil Skaggs|||r~Michigan~D~2023-01~~O
Rachelle Smit|||r~Michigan~R~2023-01~~O
Ranjeev Puri|||r~Michigan~D~~~O
Reggie Miller|||r~Michigan~D~2023-01~~O
Regina Weiss|||r~Michigan~D~~~O
Rick Outman|||r~Michigan~R~2011-01~2016-12~O|s~Michigan~R~2019-01~~O
Roger Hauck|||r~Michigan~R~~2023-01~O|s~Michigan~R~2023-01~~O
Roger Victory|||r~Michigan~R~~2018-12~O|s~Michigan~R~~~O
Ron Robinson|||r~Michigan~R~2025-01~~O
Rosemary Bayer|||s~Michigan~D~~~O
Ruth Johnson|||s~Michigan~R~~~O
Rylee Linting|||r~Michigan~R~2025-01~~O
Sam Singh|||r~Michigan~D~~2018-12~O|s~Michigan~D~2023-01~~O
Samantha Steckloff|||r~Michigan~D~~~O
Sarah Anthony|||r~Michigan~D~~2023-01~O|s~Michigan~D~2023-01~~O
Sarah Lightner|||r~Michigan~R~~~O
Sean McCann|||s~Michigan~D~~~O|r~Michigan~D~2011-01~2014-12~O
Sharon MacDonell|||r~Michigan~D~2023-01~~O
Stephanie Chang|||r~Michigan~D~~2018-12~O|s~Michigan~D~~~O
Stephanie Young|||r~Michigan~D~~~O
Stephen Wooden|||r~Michigan~D~2025-01~~O
Steve Carra|||r~Michigan~R~~~O
Steve Frisbie|||r~Michigan~R~2025-01~~O
Sue Shink|||s~Michigan~D~2023-01~~O
Sylvia Santana|||r~Michigan~D~~2018-12~O|s~Michigan~D~~~O
Thomas Albert|||r~Michigan~R~~2023-01~O|s~Michigan~R~2023-01~~O
Tom Kuhn|||r~Michigan~R~2023-01~~O
Tim Kelly|||r~Michigan~R~~2018-12~O|r~Michigan~R~2025-01~~O
Timmy Beson|||r~Michigan~R~2021-01~~O
Tom Kunse|||r~Michigan~R~2023-01~~O
Tonya Phillips|||r~Michigan~D~2025-01~~O
Tullio Liberati|||r~Michigan~D~~~O
Tyrone Carter|||r~Michigan~D~2019-01~~O
Veronica Klinefelt|||s~Michigan~D~2023-01~~O
Veronica Paiz|||r~Michigan~D~2023-01~~O
Will Bruck|||r~Michigan~R~2023-01~~O
Will Snyder|||r~Michigan~D~2023-01~~O
Winnie Brinks|||r~Michigan~D~~2018-12~O|s~Michigan~D~2019-01~~O
Aisha Gomez|||r~Minnesota~D~2019-01~~O
Alex Falconer|||r~Minnesota~D~2025-01~~O
Alice Mann|||s~Minnesota~D~2023-01~~O
Liish Kozlowski|||r~Minnesota~D~2023-01~~O
Amanda Hemmingsen-Jaeger|||r~Minnesota~D~2023-01~2025-11~O|s~Minnesota~D~2025-11~~O
Andrew Mathews|||s~Minnesota~R~~~O
Andrew Myers|||r~Minnesota~R~2023-01~~O
Andrew Lang|||s~Minnesota~R~~~O
Andy Smith|||r~Minnesota~D~2023-01~~O
Ann Rest|||s~Minnesota~D~~~O
Ann Johnson Stewart|||s~Minnesota~D~2021-01~~O
Anquam Mahamoud|||r~Minnesota~D~2025-01~~O
Aric Putnam|||s~Minnesota~D~2021-01~~O
Athena Hollins|||r~Minnesota~D~2021-01~~O
Ben Bakeberg|||r~Minnesota~R~2023-01~~O
Ben Davis|||r~Minnesota~R~2023-01~~O
Bernie Perryman|||r~Minnesota~R~2023-01~~O
Bianca Virnig|||r~Minnesota~D~2024-01~~O
Bidal Duran|||r~Minnesota~R~2025-01~~O
Bill Lieske|||s~Minnesota~R~2023-01~~O
Bill Weber|||s~Minnesota~R~~~O|s~New York~R~2023-01~~O
Bjorn Olson|||r~Minnesota~R~2021-01~~O
Bobbie Harder|||r~Minnesota~R~2023-01~~O
Bobby Joe Champion|||s~Minnesota~D~2013-01~~O
Bonnie Westlin|||s~Minnesota~D~2023-01~~O
Brad Tabke|||r~Minnesota~D~2023-01~~O
Brion Curran|||r~Minnesota~D~2023-01~~O
Bryan Lawrence|||r~Minnesota~R~2024-04~~O
Cal Bahr|||r~Minnesota~R~~2023-01~O|s~Minnesota~R~2023-01~~O
Cal Warwas|||r~Minnesota~R~2025-01~~O
Carla Nelson|||s~Minnesota~R~~~O
Carlie Kotyza-Witthuhn|||r~Minnesota~D~2019-01~~O
Cedrick Frazier|||r~Minnesota~D~2021-01~~O
Cheryl Youakim|||r~Minnesota~D~2015-01~~O
Chris Swedzinski|||r~Minnesota~R~~~O
Clare Oumou Verbeten|||s~Minnesota~D~2023-01~~O
Scott Dibble|||s~Minnesota~D~2013-01~~O
Dan Wolgamott|||r~Minnesota~D~2019-01~~O
Danny Nadeau|||r~Minnesota~R~2023-01~~O
Dave Baker|||r~Minnesota~R~~~O
Dave Pinto|||r~Minnesota~D~2015-01~~O
David Gottfried|||r~Minnesota~D~2025-03~~O
Dawn Gillman|||r~Minnesota~R~2023-01~~O
Doron Clark|||s~Minnesota~D~2025-02~~O
Drew Roach|||r~Minnesota~R~2025-01~~O
Duane Quam|||r~Minnesota~R~~~O
Elliott Engen|||r~Minnesota~R~2023-01~~O
Emma Greenman|||r~Minnesota~D~2021-01~~O
Eric Lucero|||r~Minnesota~R~~2023-01~O|s~Minnesota~R~2023-01~~O
Eric Pratt|||s~Minnesota~R~~~O
Erica Schwartz|||r~Minnesota~R~2025-01~~O
Erin Maye Quade|||s~Minnesota~D~2023-01~~O
Erin Koegel|||r~Minnesota~D~~~O
Erin Murphy|||r~Minnesota~D~~2019-01~O|s~Minnesota~D~2021-01~~O
Esther Agbaje|||r~Minnesota~D~2021-01~~O
Ethan Cha|||r~Minnesota~D~2023-01~~O
Foung Hawj|||s~Minnesota~D~2013-01~~O
Fue Lee|||r~Minnesota~D~2017-01~~O
Gary Dahms|||s~Minnesota~R~~~O
Gene Dornink|||s~Minnesota~R~2021-01~~O
Ginny Klevorn|||r~Minnesota~D~2019-01~~O
Glenn Gruenhagen|||r~Minnesota~R~~2023-01~O|s~Minnesota~R~2023-01~~O
Grant Hauschild|||s~Minnesota~D~2023-01~~O
Greg Davids|||r~Minnesota~R~~~O
Harry Niska|||r~Minnesota~R~2023-01~~O
Heather Gustafson|||s~Minnesota~D~2023-01~~O
Heather Keeler|||r~Minnesota~D~2021-01~~O
Huldah Hiltsley|||r~Minnesota~D~2025-01~~O
Isaac Schultz|||r~Minnesota~R~2023-01~~O
Jamie Long|||r~Minnesota~D~2019-01~~O
Jason Rarick|||r~Minnesota~R~~2019-02~O|s~Minnesota~R~2019-02~~O
Jay Xiong|||r~Minnesota~D~2019-01~~O
Jeff Backer|||r~Minnesota~R~~~O
Jeff Dotseth|||r~Minnesota~R~2023-01~~O
Jeff Howe|||r~Minnesota~R~~2018-12~O|s~Minnesota~R~2018-12~~O
Jeff Witte|||r~Minnesota~R~2023-01~~O
Jen McEwen|||s~Minnesota~D~2021-01~~O
Jeremy Miller|||s~Minnesota~R~~~O
Jess Hanson|||r~Minnesota~D~2021-01~~O
Jim Abeler|||r~Minnesota~R~2009-01~2016-12~O|s~Minnesota~R~2016-02~~O
Jim Carlson|||s~Minnesota~D~~~O
Jim Joy|||r~Minnesota~R~2023-01~~O
Jim Nash|||r~Minnesota~R~~~O
Jimmy Gordon|||r~Minnesota~R~2025-01~~O
Joe McDonald|||r~Minnesota~R~2013-01~~O
Joe Schomacker|||r~Minnesota~R~~2026-06~O
John Hoffman|||s~Minnesota~D~~~O
John Burkel|||r~Minnesota~R~2021-01~~O
John Huot|||r~Minnesota~D~2019-01~~O
John Marty|||s~Minnesota~D~~~O
John Jasinski|||s~Minnesota~R~~~O
Jon Koznick|||r~Minnesota~R~~~O
Jordan Rasmusson|||r~Minnesota~R~2021-01~2023-01~O|s~Minnesota~R~2023-01~~O
Josh Heintzeman|||r~Minnesota~R~~~O
Josiah Hill|||r~Minnesota~D~2023-01~~O
Judy Seeberger|||s~Minnesota~D~2023-01~~O
Julia Coleman|||s~Minnesota~R~2021-01~~O
Julie Greene|||r~Minnesota~D~2025-01~~O
Kaela Berg|||r~Minnesota~D~2021-01~~O
Kari Rehrauer|||r~Minnesota~D~2025-01~~O
Karin Housley|||s~Minnesota~R~~~O
Katie Jones|||r~Minnesota~D~2025-01~~O
Keith Allen|||r~Minnesota~R~2025-01~~O
Kelly Moller|||r~Minnesota~D~2019-01~~O
Keri Heintzeman|||s~Minnesota~R~2025-05~~O
Kim Hicks|||r~Minnesota~D~2023-01~~O
Krista Knudsen|||r~Minnesota~R~2023-01~~O
Kristi Pursell|||r~Minnesota~D~2023-01~~O
Kristin Bahner|||r~Minnesota~D~2019-01~~O
Kristin Robbins|||r~Minnesota~R~2019-01~~O
Larry Kraft|||r~Minnesota~D~2023-01~~O
Leigh Finke|||r~Minnesota~D~2023-01~~O
Leon Lillie|||r~Minnesota~D~~~O
Lindsey Port|||s~Minnesota~D~2021-01~~O
Lisa Demuth|||r~Minnesota~R~2019-01~~O
Liz Boldon|||r~Minnesota~D~2021-01~2023-01~O|s~Minnesota~D~2023-01~~O
Liz Lee|||r~Minnesota~D~2023-01~~O
Liz Reyer|||r~Minnesota~D~2021-01~~O
Lucy Rehm|||r~Minnesota~D~2023-01~~O
Luke Frederick|||r~Minnesota~D~2021-01~~O
María Isa Pérez-Vega|||r~Minnesota~D~2023-01~~O
Marion Rarick|||r~Minnesota~R~2013-01~~O
Marj Fogelman|||r~Minnesota~R~2023-01~~O
Mark Koran|||s~Minnesota~R~~~O
Mary Clardy|||r~Minnesota~D~2023-01~~O
Mary Franson|||r~Minnesota~R~~~O
Mary Kunesh-Podein|||r~Minnesota~D~~2021-01~O|s~Minnesota~D~2021-01~~O
Matt Bliss|||r~Minnesota~R~~2019-01~O|r~Minnesota~R~2021-01~~O
Matt Klein|||s~Minnesota~D~~~O
Matt Norris|||r~Minnesota~D~2023-01~~O
Max Rymer|||r~Minnesota~R~2025-01~~O
Meg Luger-Nikolai|||r~Minnesota~D~2026-02~~O
Melissa Wiklund|||s~Minnesota~D~~~O
Michael Kreun|||s~Minnesota~R~2023-01~~O
Mike Howard|||r~Minnesota~D~2019-01~~O
Mike Freiberg|||r~Minnesota~D~~~O
Mike Holmstrom|||s~Minnesota~R~2025-11~~O
Mike Wiener|||r~Minnesota~R~2023-01~~O
Mohamud Noor|||r~Minnesota~D~2019-01~~O
Natalie Zeleznikar|||r~Minnesota~R~2023-01~~O
Nathan Coulter|||r~Minnesota~D~2023-01~~O
Nathan Nelson|||r~Minnesota~R~2019-03~~O
Nathan Wesenberg|||s~Minnesota~R~2023-01~~O
Ned Carroll|||r~Minnesota~D~2023-01~~O
Nick Frentz|||s~Minnesota~D~~~O
Nolan West|||r~Minnesota~R~~~O
Omar Fateh|||s~Minnesota~D~2021-01~~O
Pam Altendorf|||r~Minnesota~R~2023-01~~O
Patty Mueller|||r~Minnesota~R~2021-01~~O
Patti Anderson|||r~Minnesota~R~2023-01~~O
Patty Acomb|||r~Minnesota~D~2019-01~~O
Paul Anderson|||r~Minnesota~R~~~O
Paul Utke|||s~Minnesota~R~~~O
Paul Novotny|||r~Minnesota~R~2020-02~~O
Paul Torkelson|||r~Minnesota~R~~~O
Peggy Bennett|||r~Minnesota~R~~~O
Peggy Scott|||r~Minnesota~R~~~O
Pete Johnson|||r~Minnesota~D~2025-01~~O
Peter Fischer|||r~Minnesota~D~~~O
Rich Draheim|||s~Minnesota~R~~~O
Rick Hansen|||r~Minnesota~D~~~O
Ripper Repinski|||r~Minnesota~R~2025-01~~O
Robert Bierman|||r~Minnesota~D~2019-01~~O
Rob Farnsworth|||s~Minnesota~R~2023-01~~O
Rob Kupec|||s~Minnesota~D~2023-01~~O
Roger Skraba|||r~Minnesota~R~2023-01~~O
Ron Kresha|||r~Minnesota~R~~~O
Ron Latz|||s~Minnesota~D~2007-01~~O
Samakab Hussein|||r~Minnesota~D~2023-01~~O
Samantha Sencer-Mura|||r~Minnesota~D~2023-01~~O
Samantha Vang|||r~Minnesota~D~2019-01~~O
Sandra Feist|||r~Minnesota~D~2021-01~~O
Sandy Pappas|||s~Minnesota~D~~~O
Scott Van Binsbergen|||r~Minnesota~R~2025-01~~O
Shane Mekeland|||r~Minnesota~R~2019-01~~O
Shelley Buck|||r~Minnesota~D~2026-02~~O
Spencer Igo|||r~Minnesota~R~2021-01~~O
Steve Cwodzinski|||s~Minnesota~D~~~O
Steve Drazkowski|||r~Minnesota~R~~2023-01~O|s~Minnesota~R~2023-01~~O
Steve Elkins|||r~Minnesota~D~2019-01~~O
Steve Gander|||r~Minnesota~R~2025-01~~O
Steve Green|||r~Minnesota~R~~2023-01~O|s~Minnesota~R~2023-01~~O
Steve Jacob|||r~Minnesota~R~2023-01~~O
Susan Pha|||s~Minnesota~D~2023-01~~O
Sydney Jordan|||r~Minnesota~D~2020-02~~O
Terry Stier|||r~Minnesota~R~2025-01~~O
Tim O'Driscoll|||r~Minnesota~R~2013-01~~O
Tina Liebling|||r~Minnesota~D~~~O
Tom Dippel|||r~Minnesota~R~2025-01~~O
Tom Murphy|||r~Minnesota~R~2023-01~~O
Tom Sexton|||r~Minnesota~R~2025-01~~O
Torrey Westrom|||s~Minnesota~R~2013-01~~O
Tou Xiong|||r~Minnesota~D~2019-01~2023-01~O|s~Minnesota~D~2023-01~~O
Walter Hudson|||r~Minnesota~R~2023-01~~O
Warren Limmer|||s~Minnesota~R~~~O
Wayne Johnson|||r~Minnesota~R~2025-01~~O
Xp Lee|||r~Minnesota~D~2025-09~~O
Zach Duckworth|||s~Minnesota~R~2021-01~~O
Zack Stephenson|||r~Minnesota~D~2019-01~~O
Zaynab Mohamed|||s~Minnesota~D~2023-01~~O
Aaron Crossley|||r~Missouri~D~2023-01~~O
Adam Schnelting|||r~Missouri~R~~2025-01~O|s~Missouri~R~2025-01~~O
Adrian Plank|||r~Missouri~D~2023-01~~O
Alex Riley|||r~Missouri~R~2021-01~~O
Angela Mosley|||s~Missouri~D~2021-01~~O
Ann Kelley|||r~Missouri~R~2019-01~~O
Anthony Ealy|||r~Missouri~D~2023-01~~O
Ashley Aune|||r~Missouri~D~2021-01~~O
Barbara Washington|||r~Missouri~D~~2020-12~O|s~Missouri~D~2021-01~~O
Barry Hovis|||r~Missouri~R~2019-01~~O
Becky Laubinger|||r~Missouri~R~2025-01~~O
Ben Brown|||s~Missouri~R~2023-01~~O
Ben Keathley|||r~Missouri~R~2023-01~~O
Bennie Cook|||r~Missouri~R~2023-01~~O
Betsy Fogle|||r~Missouri~D~2021-01~~O
Bill Allen|||r~Missouri~R~2023-01~~O
Bill Falkner|||r~Missouri~R~2019-01~~O
Bill Hardwick|||r~Missouri~R~2023-01~~O
Bill Irwin|||r~Missouri~R~2025-01~~O
Bill Lucas|||r~Missouri~R~2025-01~~O
Bill Owen|||r~Missouri~R~2021-01~~O
Bishop Davidson|||r~Missouri~R~2021-01~~O
Bob Bromley|||r~Missouri~R~2019-01~~O
Bob Titus|||r~Missouri~R~2023-01~~O
Brad Banderman|||r~Missouri~R~2023-01~~O
Brad Christ|||r~Missouri~R~2023-01~~O
Brad Hudson|||r~Missouri~R~2019-01~2025-01~O|s~Missouri~R~2025-01~~O
Brad Pollitt|||r~Missouri~R~2019-01~~O
Brandon Phelps|||r~Missouri~R~2025-01~~O
Brenda Shields|||r~Missouri~R~2019-01~~O
Brian Seitz|||r~Missouri~R~2021-01~~O
Brian Williams|||s~Missouri~D~2019-01~~O
Bridget Moore|||r~Missouri~D~2021-01~~O
Bruce Sassmann|||r~Missouri~R~~~O
Bryant Wolfin|||r~Missouri~R~2025-01~~O
Burt Whaley|||r~Missouri~R~2025-01~~O
Cameron Parker|||r~Missouri~R~2023-01~~O
Carolyn Caton|||r~Missouri~R~2025-01~~O
Cathy Loy|||r~Missouri~R~2025-01~~O
Cecelie Williams|||r~Missouri~R~2025-01~~O
Chanel Mosley|||r~Missouri~D~2025-01~~O
Chris Brown|||r~Missouri~R~2021-01~~O
Chris Warwick|||r~Missouri~R~2025-01~~O
Cindy O'Laughlin|||s~Missouri~R~2019-01~~O
Colin Wellenkamp|||r~Missouri~R~2025-01~~O
Connie Steinmetz|||r~Missouri~D~2025-01~~O
Curtis Trent|||s~Missouri~R~2023-01~~O
Dale Wright|||r~Missouri~R~2019-01~~O
Dane Diehl|||r~Missouri~R~2023-01~~O
Danny Busick|||r~Missouri~R~2019-01~~O
Darin Chappell|||r~Missouri~R~2023-01~~O
Dave Griffith|||r~Missouri~R~2019-01~~O
Dave Hinman|||r~Missouri~R~2023-01~~O
David Casteel|||r~Missouri~R~2023-01~~O
David Dolan|||r~Missouri~R~2025-01~~O
David Gregory|||r~Missouri~R~~2023-01~O|s~Missouri~R~2025-01~~O
David Smith|||r~Oregon~R~~2023-01~O|s~Oregon~R~2017-01~~O|r~Oklahoma~R~2018-11~~O|r~Missouri~D~2023-01~~O
Dean VanSchoiack|||r~Missouri~R~2021-01~~O
Deanna Self|||r~Missouri~R~2025-01~~O
Del Taylor|||r~Missouri~D~2023-01~~O
Dirk Deaton|||r~Missouri~R~2019-01~~O
Don Mayhew|||r~Missouri~R~~~O
Donna Barnes|||r~Missouri~D~2025-01~~O
Doug Beck|||r~Missouri~D~2017-01~2021-01~O|s~Missouri~D~2021-01~~O
Doug Clemens|||r~Missouri~D~2019-01~~O
Doyle Justus|||r~Missouri~R~2023-01~~O
Ed Lewis|||r~Missouri~R~2021-01~~O
Emily Weber|||r~Missouri~D~2021-01~~O
Eric Woods|||r~Missouri~D~2023-01~~O
George Hruza|||r~Missouri~R~2025-01~~O
Greg Sharpe|||r~Missouri~R~2019-01~~O
Gregg Bush|||r~Missouri~D~2025-01~~O
Hardy Billington|||r~Missouri~R~2019-01~~O
Holly Jones|||r~Missouri~R~2023-01~~O
Ian Mackey|||r~Missouri~D~~~O
Jaclyn Zimmermann|||r~Missouri~D~2025-01~~O
Jamie Burger|||r~Missouri~R~2021-01~2025-01~O|s~Missouri~R~2025-01~~O
Jamie Ray Gragg|||r~Missouri~R~2023-01~~O
Jason Bean|||s~Missouri~R~2021-01~~O
Jeff Coleman|||r~Missouri~R~2019-01~~O
Jeff Farnan|||r~Missouri~R~2023-01~~O
Jeff Hales|||r~Missouri~D~2025-01~~O
Jeff Knight|||r~Missouri~R~~~O
Jeff Myers|||r~Missouri~R~2023-01~~O
Jeff Vernetti|||r~Missouri~R~2025-01~~O
Jeremy Dean|||r~Missouri~D~2025-01~~O
Jill Carter|||s~Missouri~R~2023-01~~O
Jim Kalberloh|||r~Missouri~R~~~O
Jim Murphy|||r~Missouri~R~2019-01~~O
Jim Schulte|||r~Missouri~R~2023-01~~O
Jo Doll|||r~Missouri~D~~~O
Joe Nicola|||s~Missouri~R~2025-01~~O
John Black|||r~Missouri~R~~~O
John Hewkin|||r~Missouri~R~2025-01~~O
John Martin|||r~Missouri~R~2025-01~~O
John Simmons|||r~Missouri~R~~2023-01~O|r~Missouri~R~2025-01~~O
John Voss|||r~Missouri~R~2023-01~~O
Jon Patterson|||r~Missouri~R~2019-01~~O
Josh Hurlbert|||r~Missouri~R~2023-01~~O
Justin Brown|||s~Missouri~R~2019-01~~O
Karla May|||r~Missouri~D~~2018-12~O|s~Missouri~D~2019-01~~O
Kathy Steinhoff|||r~Missouri~D~2023-01~~O
Keith Elliott|||r~Missouri~R~2025-01~~O
Kem Smith|||r~Missouri~D~2025-01~~O
Kemp Strickler|||r~Missouri~D~2023-01~~O
Ken Jamison|||r~Missouri~D~2025-01~~O
Kent Haden|||r~Missouri~R~2019-01~~O
Keri Ingle|||r~Missouri~D~2019-01~~O
Kimberly-Ann Collins|||r~Missouri~D~2021-01~~O
Kurtis Gregory|||r~Missouri~R~2021-01~2025-01~O|s~Missouri~R~2025-01~~O
LaDonna Appelbaum|||r~Missouri~D~2019-01~~O
LaKeySha Bosley|||r~Missouri~D~2019-01~~O
Lane Roberts|||r~Missouri~R~2019-01~~O
Lilly Fuchs|||r~Missouri~D~2025-01~~O
Lincoln Hough|||r~Missouri~R~2011-01~2016-12~O|s~Missouri~R~2019-01~~O
Lisa Durnell|||r~Missouri~R~2025-01~~O
Louis Riggs|||r~Missouri~R~2019-01~~O
Maggie Nurrenbern|||r~Missouri~D~2021-01~2025-01~O|s~Missouri~D~2025-01~~O
Mark Boyko|||r~Missouri~D~2025-01~~O
Mark Matthiesen|||r~Missouri~R~2023-01~~O
Mark Meirath|||r~Missouri~R~2025-01~~O
Mark Nolte|||r~Missouri~R~2025-01~~O
Mark Sharp|||r~Missouri~D~~~O
Marla Smith|||r~Missouri~D~2025-01~~O
Marlene Terry|||r~Missouri~D~2021-01~~O
Marlon Anderson|||r~Missouri~D~2021-01~~O
Marty Jacobs|||r~Missouri~D~2025-01~~O
Marty Murray|||r~Missouri~D~2025-01~~O
Mary Elizabeth Coleman|||s~Missouri~R~2023-01~~O
Matthew Overcast|||r~Missouri~R~2025-01~~O
Mazzie Christensen|||r~Missouri~R~2023-01~~O
Melanie Stinnett|||r~Missouri~R~2023-01~~O
Melissa Douglas|||r~Missouri~D~2025-01~~O
Melissa Schmidt|||r~Missouri~R~2025-01~~O
Michael Burton|||r~Missouri~D~2021-01~~O
Michael Davis|||r~Missouri~R~2021-01~~O
Michael Johnson|||s~South Carolina~R~2020-11~~O|r~Missouri~D~2021-01~~O
Mike Bernskoetter|||r~Missouri~R~~2018-12~O|s~Missouri~R~2019-01~~O
Mike Cierpiot|||s~Missouri~R~2018-01~~O
Mike Costlow|||r~Missouri~R~2025-01~~O
Mike Henderson|||r~Missouri~R~2017-01~2025-01~O|s~Missouri~R~2025-01~~O
Mike Jones|||r~Pennsylvania~R~2018-12~~O|r~Virginia~D~2024-01~2025-12~O|r~Missouri~R~2025-01~~O|s~Virginia~D~2026-01~~O
Mike McGirl|||r~Missouri~R~2019-01~~O
Mike Moon|||r~Missouri~R~2013-01~2021-01~O|s~Missouri~R~2021-01~~O
Mike Steinmeyer|||r~Missouri~R~2025-01~~O
Mitch Boggs|||r~Missouri~R~2021-01~~O
Nick Kimble|||r~Missouri~D~2025-01~~O
Nick Schroer|||r~Missouri~R~2017-01~2023-01~O|s~Missouri~R~2023-01~~O
Pattie Mansur|||r~Missouri~D~2025-01~~O
Patty Lewis|||r~Missouri~D~2021-01~2025-01~O|s~Missouri~D~2025-01~~O
Peggy McGaugh|||r~Missouri~R~~~O
Phil Amato|||r~Missouri~R~2023-01~~O
Philip Oehlerking|||r~Missouri~R~2023-01~~O
Ray Reed|||r~Missouri~D~2025-01~~O
Raychel Proudie|||r~Missouri~D~2019-01~~O
Renee Reuter|||r~Missouri~R~2023-01~~O
Richard West|||r~Missouri~R~~~O
Rick Brattin|||r~Missouri~R~~2019-01~O|s~Missouri~R~2021-01~~O
Rodger Reedy|||r~Missouri~R~2019-01~~O
Ron Fowler|||r~Missouri~R~2025-01~~O
Rudy Veit|||r~Missouri~R~2019-01~~O
Rusty Black|||s~Missouri~R~2023-01~~O
Sandy Crawford|||s~Missouri~R~2017-09~~O
Scott Cupps|||r~Missouri~R~2020-01~~O
Scott Miller|||r~Missouri~R~2025-01~~O
Sean Pouche|||r~Missouri~R~2021-01~~O
Sherri Gallick|||r~Missouri~R~2023-01~~O
Stephanie Boykin|||r~Missouri~D~2025-01~~O
Stephanie Hein|||r~Missouri~D~2023-01~~O
Stephen Webber|||s~Missouri~D~2025-01~~O
Steve Butz|||r~Missouri~D~2019-01~~O
Steve Jordan|||r~Missouri~R~2025-01~~O
Steve Roberts|||s~Missouri~D~2021-01~~O
Tara Peters|||r~Missouri~R~2023-01~~O
Terri Violet|||r~Missouri~R~2025-01~~O
Terry Thompson|||r~Missouri~R~2021-01~~O
Tiffany Price|||r~Missouri~D~2025-01~~O
Tim Taylor|||r~Missouri~R~2021-01~~O
Tony Harbison|||r~Missouri~R~2025-01~~O
Tony Luetkemeyer|||s~Missouri~R~2019-01~~O
Tonya Rush|||r~Missouri~D~2025-01~~O
Tracy McCreery|||s~Missouri~D~2023-01~~O
Travis Fitzwater|||r~Missouri~R~~2023-01~O|s~Missouri~R~2023-01~~O
Travis Wilson|||r~Missouri~R~2023-01~~O
Tricia Byrnes|||r~Missouri~R~2023-01~~O
Wendy Hausman|||r~Missouri~R~2023-01~~O
Wick Thomas|||r~Missouri~D~2025-01~~O
Will Jobe|||r~Missouri~D~2025-01~~O
Willard Haley|||r~Missouri~R~2021-01~~O
Yolanda Young|||r~Missouri~D~2020-01~~O
Yolonda Fountain-Henderson|||r~Missouri~D~2023-01~~O
Albert Butler|||s~Mississippi~D~2010-01~~O
Andy Berry|||s~Mississippi~R~2024-01~~O
Andy Boyd|||r~Mississippi~R~2022-11~~O
Angela Hill|||s~Mississippi~R~2012-01~~O
Angela Cockerham|||r~Mississippi~I~2005-11~~O
Angela Turner-Ford|||s~Mississippi~D~2013-01~~O
Bradford Blackmon|||s~Mississippi~D~2024-01~~O
Bart Williams|||s~Mississippi~R~2020-10~~O
Becky Currie|||r~Mississippi~R~2008-01~~O
Ben Suber|||s~Mississippi~R~2020-01~~O
Beth Waldo|||r~Mississippi~R~2024-01~~O
Bill Kinkade|||r~Mississippi~R~2013-01~~O
Bill Pigott|||r~Mississippi~R~2008-01~~O
Billy Adam Calvert|||r~Mississippi~R~2020-01~~O
Bo Brown|||r~Mississippi~D~2020-01~~O
Bob Evans|||r~Mississippi~D~2008-01~~O
Brad Mattox|||r~Mississippi~R~2024-01~~O
Brent Anderson|||r~Mississippi~R~2020-01~~O
Brent Powell|||r~Mississippi~R~2013-01~~O
Brian Rhodes|||s~Mississippi~R~2024-01~~O
Brice Wiggins|||s~Mississippi~R~2012-01~~O
Bryant Clark|||r~Mississippi~D~2004-01~~O
Scott Bounds|||r~Mississippi~R~2004-01~~O
Carl Mickens|||r~Mississippi~D~2016-01~~O
Carolyn Crawford|||r~Mississippi~R~2012-01~~O
Casey Eure|||r~Mississippi~R~2011-02~~O
Cedric Burnett|||r~Mississippi~D~2016-01~~O
Celeste Hurst|||r~Mississippi~R~2024-01~~O
Chad McMahan|||s~Mississippi~R~2016-01~~O
Cheikh Taylor|||r~Mississippi~D~2017-12~~O
Chris Johnson|||r~Mississippi~R~~2020-01~O|s~Mississippi~R~2020-01~2020-01~O|s~Mississippi~R~2026-01~~O
Chris Bell|||r~Mississippi~D~2016-01~~O
Chuck Blackwell|||r~Mississippi~R~2024-01~~O
Chuck Younger|||s~Mississippi~R~2014-11~~O
Clay Deweese|||r~Mississippi~R~2020-01~~O
Clay Mansell|||r~Mississippi~R~2024-01~~O
Dan Eubanks|||r~Mississippi~R~2016-01~~O
Dana McLean|||r~Mississippi~R~2020-01~~O
Daniel Sparks|||s~Mississippi~R~2020-01~~O
Daryl Porter|||r~Mississippi~D~2020-01~~O
David Blount|||s~Mississippi~D~2008-01~~O
Dean Kirby|||s~Mississippi~R~1992-01~~O
Dennis DeBar|||s~Mississippi~R~2012-01~~O
Derrick Simmons|||s~Mississippi~D~2011-03~~O
Doc Harris|||r~Mississippi~R~2024-01~~O
Don Hartness|||s~Mississippi~R~2026-01~~O
Donnie Bell|||r~Mississippi~R~2008-01~~O
Donnie Scoggin|||r~Mississippi~R~2016-12~~O
Earle Banks|||r~Mississippi~D~1993-01~~O
Lawrence Blackmon|||r~Mississippi~D~2024-01~~O
Elliot Burch|||r~Mississippi~R~2024-01~~O
Fabian Nelson|||r~Mississippi~D~2024-01~~O
Fred Shanks|||r~Mississippi~R~2018-03~~O
Gary Brumfield|||s~Mississippi~D~2024-01~~O
Gene Newman|||r~Mississippi~R~2020-01~~O
Greg Haney|||r~Mississippi~R~2012-01~~O
Gregory Elliott|||r~Mississippi~D~2025-05~~O
Greg Holloway|||r~Mississippi~D~2000-01~~O
Hank Zuber|||r~Mississippi~R~2000-01~~O
Hester Jackson-McCray|||r~Mississippi~D~2020-01~~O
Hillman Frazier|||s~Mississippi~D~1993-12~~O
Hob Bryan|||s~Mississippi~D~1984-01~~O
Walter Michel|||s~Mississippi~R~2000-01~2012-01~O|s~Mississippi~R~2016-03~~O
Jansen Owen|||r~Mississippi~R~2020-01~~O
Jason Barrett|||r~West Virginia~R~~2022-12~O|s~West Virginia~R~2016-12~~O|s~Mississippi~R~2020-10~~O
Jason White|||r~Mississippi~R~2012-01~~O
Jay McKnight|||r~Mississippi~R~2020-01~~O
Jeff Hale|||r~Mississippi~R~2016-01~~O
Jeff Tate|||s~Mississippi~R~2020-01~~O
Jeffery Harness|||r~Mississippi~D~2018-12~~O
Jeffrey Hulum|||r~Mississippi~D~2022-08~~O
Jeff Guice|||r~Mississippi~R~~~O
Jeramey Anderson|||r~Mississippi~D~2013-11~~O
Jeremy England|||s~Mississippi~R~2020-01~~O
Jerry Turner|||r~Mississippi~R~2004-01~~O
Jill Ford|||r~Mississippi~R~2020-01~~O
Jim Estrada|||r~Mississippi~R~2024-01~~O
Jimmy Fondren|||r~Mississippi~R~2024-01~~O
Jody Steverson|||r~Mississippi~R~2012-01~~O
Joel Carter|||s~Mississippi~R~2018-01~~O
Joey Fillingane|||s~Mississippi~R~2006-12~~O
Joey Hood|||r~Mississippi~R~2012-01~~O
John Faulkner|||r~Mississippi~D~2014-01~~O
John Read|||r~Mississippi~R~1993-01~~O
Trey Lamar|||r~Mississippi~R~2012-01~~O
John Hines|||r~Mississippi~D~~~O
Johnny DuPree|||s~Mississippi~D~2026-01~~O
Jonathan McMillan|||r~Mississippi~R~2024-01~~O
Mike Seymour|||s~Mississippi~R~2016-01~~O
Joseph Thomas|||s~Mississippi~D~2020-01~~O
Bubba Tubb|||r~Mississippi~R~2020-12~~O
Josh Harkins|||s~Mississippi~R~2012-01~~O
Josh Hawkins|||r~Mississippi~R~2024-01~~O
Juan Barnett|||s~Mississippi~D~2016-01~~O
Justin Crosby|||r~Mississippi~D~2026-01~~O
Justin Keen|||r~Mississippi~R~2024-01~~O
Justin Pope|||s~Mississippi~D~2026-01~~O
Justis Gibbs|||r~Mississippi~D~2024-01~~O
Kabir Karriem|||r~Mississippi~D~2016-01~~O
Kamesha Mumford|||s~Mississippi~D~2026-01~~O
Karl Gibbs|||r~Mississippi~D~2013-04~~O
Karl Oliver|||r~Mississippi~R~2016-01~~O
Kathy Chism|||s~Mississippi~R~2020-01~~O
Keith Jackson|||r~Mississippi~D~2024-01~~O
Ken Morgan|||r~Mississippi~R~~~O
Kenji Holloway|||r~Mississippi~D~2024-01~~O
Kent McCarty|||r~Mississippi~R~2019-04~~O
Kevin Blackwell|||s~Mississippi~R~2016-01~~O
Kevin Felsher|||r~Mississippi~R~2020-01~~O
Kevin Ford|||r~Mississippi~R~2017-12~~O
Kevin Horan|||r~Mississippi~R~2012-01~~O
Kimberly Remak|||r~Mississippi~R~2024-01~~O
Lance Varner|||r~Mississippi~R~2024-01~~O
Lane Taylor|||s~Mississippi~R~2025-04~~O
Larry Byrd|||r~Mississippi~R~2008-01~~O
Lataisha Jackson|||r~Mississippi~D~2013-04~~O
Lee Yancey|||r~Mississippi~R~2008-01~2012-01~O|s~Mississippi~R~2008-01~2012-01~O|r~Mississippi~R~2020-01~~O
Bubba Carpenter|||r~Mississippi~R~2008-01~~O
Lydia Chassaniol|||s~Mississippi~R~2008-01~~O
Manly Barton|||r~Mississippi~R~2012-01~~O
Mark Tullos|||r~Mississippi~R~2016-01~~O
Michael McLendon|||s~Mississippi~R~2020-01~~O
Missy McGee|||r~Mississippi~R~2017-10~~O
Neil Whaley|||s~Mississippi~R~2017-12~~O
Nicole Boyd|||s~Mississippi~R~2020-01~~O
Noah Sanford|||r~Mississippi~R~2016-01~~O
Omeria Scott|||r~Mississippi~D~1993-01~~O
Oscar Denton|||r~Mississippi~D~2013-11~~O
Otha Williams|||r~Mississippi~D~2025-12~~O
Otis Anthony|||r~Mississippi~D~2018-12~~O
Percy Watson|||r~Mississippi~D~1980-01~~O
Perry Bailey|||r~Mississippi~R~~~O
Philman Ladner|||s~Mississippi~R~2024-01~~O
Price Wallace|||r~Mississippi~R~2018-08~~O
Randy Boyd|||r~Mississippi~R~2012-01~~O
Randy Rushing|||r~Mississippi~R~2012-01~~O
Richard Bennett|||r~Mississippi~R~2008-01~~O
Rickey Thompson|||r~Mississippi~D~2020-01~~O
Rita Parks|||s~Mississippi~R~2012-01~~O
Rob Roberson|||r~Mississippi~R~2016-01~~O
Reginald Jackson|||s~Mississippi~D~2024-01~~O
Robert Johnson|||r~Mississippi~D~2004-01~~O
Robert Sanders|||r~Mississippi~D~2021-11~~O
Rod Hickman|||s~Mississippi~D~2021-12~~O
Rodney Hall|||r~Mississippi~R~2024-01~~O
Ronnie Crudup|||r~Mississippi~D~2019-03~~O
Sam Mims|||r~Mississippi~R~2004-01~~O
Sam Creekmore|||r~Mississippi~R~2020-01~~O
Sarita Simmons|||s~Mississippi~D~2020-01~~O
Scott DeLano|||r~Mississippi~R~~2020-01~O|s~Mississippi~R~2009-11~~O
Shanda Yates|||r~Mississippi~I~2020-01~~O
Shane Aguirre|||r~Mississippi~R~2016-01~~O
Shane Barnett|||r~Mississippi~R~2016-01~~O
Sollie Norwood|||s~Mississippi~D~2013-03~~O
Solomon Osborne|||r~Mississippi~D~2019-03~~O
Stacey Hobgood-Wilkes|||r~Mississippi~R~2017-08~~O
Stephanie Foster|||r~Mississippi~D~2020-01~~O
Steve Horne|||r~Mississippi~R~2004-01~~O
Steve Lott|||r~Mississippi~R~2024-01~~O
Steve Massengill|||r~Mississippi~R~2012-01~~O
Grace Butler-Washington|||r~Mississippi~D~2024-01~~O
Theresa Gillespie Isom|||s~Mississippi~D~2026-01~~O
Timaka James-Jones|||r~Mississippi~D~2024-01~~O
Timmy Ladner|||r~Mississippi~R~2012-01~~O
Tracey Rosebud|||r~Mississippi~D~2018-06~~O
Troy Smith|||r~Mississippi~R~2020-01~~O
Tyler McCaughn|||s~Mississippi~R~2020-01~~O
Vince Mangold|||r~Mississippi~R~2016-01~~O
Briggs Hopson|||s~Mississippi~R~2008-01~~O
Tracy Arnold|||r~Mississippi~R~2012-01~~O
Willie Bailey|||r~Mississippi~D~1995-01~~O
Zack Grady|||r~Mississippi~R~2024-01~~O
Zakiya Summers|||r~Mississippi~D~2020-01~~O
Alanah Griffith|||r~Montana~D~2025-01~~O
Amy Regier|||r~Montana~R~2021-01~~O
Andrea Olsen|||r~Montana~D~~2023-01~O|s~Montana~D~2015-01~~O
Anthony Nicastro|||r~Montana~R~2025-01~~O
Barry Usher|||r~Montana~R~~2022-12~O|s~Montana~R~2017-01~~O
Becky Beard|||r~Montana~R~~2023-01~O|s~Montana~R~2017-01~~O
Becky Edwards|||r~Montana~D~2025-01~~O
Bob Carter|||r~Montana~D~2023-01~~O
Bob Phalen|||s~Montana~R~2021-01~~O|r~Montana~R~2021-01~2025-01~O
Brad Barker|||r~Montana~R~2023-01~~O
Brandon Ler|||r~Montana~R~2021-01~~O
Braxton Mitchell|||r~Montana~R~2021-01~~O
Brian Close|||r~Montana~D~2025-01~~O
Butch Gillespie|||s~Montana~R~2019-01~~O
Caleb Hinkle|||r~Montana~R~2021-01~~O
Carl Glimm|||r~Montana~R~~2021-01~O|s~Montana~R~2013-01~~O
Chip Fitzpatrick|||r~Montana~D~2025-01~~O
Chris Pope|||s~Montana~D~2015-01~2017-01~O|r~Montana~D~2015-01~2017-01~O|s~Montana~D~2019-01~~O|r~Montana~D~2019-01~2021-01~O
Connie Keogh|||r~Montana~D~2019-01~~O
Cora Neumann|||s~Montana~D~2025-01~~O
Courtenay Sprunger|||r~Montana~R~2023-01~~O
Curt Cochran|||r~Montana~R~2025-01~~O
Curtis Schomer|||r~Montana~R~2025-01~~O
Daniel Emrich|||s~Montana~R~2023-01~~O
Daniel Zolnikov|||s~Montana~R~2013-01~2020-09~O|s~Montana~R~2023-01~~O
Dave Fern|||s~Montana~D~2017-01~~O|r~Montana~D~2017-01~2025-01~O
Dave Bedey|||r~Montana~R~2019-01~~O
Debo Powers|||r~Montana~D~~2021-01~O|r~Montana~D~2025-01~~O
Denise Baum|||r~Montana~D~2023-01~~O
Denise Hayman|||r~Montana~D~~2022-12~O|s~Montana~D~2015-01~~O
Denise Joy|||r~Montana~D~2024-12~~O
Denley Loge|||s~Montana~R~2017-01~~O|r~Montana~R~2017-01~2025-01~O
Dennis Lenz|||r~Montana~R~~2022-12~O|s~Montana~R~2013-01~2015-01~O|s~Montana~R~2017-01~~O
Derek Harvey|||s~Montana~D~2019-01~~O|r~Montana~D~2019-01~2025-01~O
Donavon Hawk|||r~Montana~D~2021-01~~O
Ed Byrne|||r~Montana~R~2025-01~~O
Ed Buttrey|||s~Montana~R~~2018-12~O|r~Montana~R~2011-01~~O
Ellie Boldman|||s~Montana~D~2011-01~2019-01~O|s~Montana~D~2021-01~~O
Emma Kerr-Carpenter|||s~Montana~D~2018-07~~O|r~Montana~D~2018-07~2025-01~O
Eric Albus|||r~Montana~R~2025-01~~O
Eric Matthews|||r~Montana~D~2023-01~~O
Eric Tilleman|||r~Montana~R~2024-07~~O
Fiona Nave|||r~Montana~R~2021-01~~O
Forrest Mandeville|||s~Montana~R~2015-01~2021-01~O|s~Montana~R~2023-01~~O
Gary Parry|||r~Montana~R~2023-01~~O
Gayle Lammers|||s~Montana~R~2024-02~~O|r~Montana~R~2024-02~2025-01~O
George Nikolakakos|||r~Montana~R~2023-01~~O
Greg Hertz|||s~Montana~R~2013-01~~O|r~Montana~R~2015-01~2021-01~O
Greg Kmetz|||r~Montana~R~2023-01~~O
Greg Oblander|||r~Montana~R~2023-01~~O
Greg Overstreet|||r~Montana~R~2025-01~~O
Gregg Hunter|||s~Montana~R~2025-01~~O
Jacinda Morigeau|||s~Montana~D~2025-01~~O
Jade Sooktis|||r~Montana~D~2025-01~~O
James Reavis|||r~Montana~D~2025-01~~O
Jamie Isaly|||r~Montana~D~2025-01~~O
Jane Gillette|||r~Montana~R~2021-01~~O
Jane Weber|||r~Montana~D~2025-01~~O
Janet Ellis|||r~Montana~D~~2018-01~O|s~Montana~D~2015-01~~O
Jason Ellsworth|||s~Montana~R~2019-01~~O
Jedediah Hinkle|||r~Montana~R~2015-01~2019-01~O|s~Montana~R~2015-01~2019-01~O|r~Montana~R~2021-01~~O
Jennifer Lynch|||r~Montana~D~2023-01~~O
Jeremy Trebas|||s~Montana~R~2017-01~2019-01~O|r~Montana~R~2017-01~2019-01~O|s~Montana~R~2021-01~~O|r~Montana~R~2021-01~2022-12~O
Jerry Schillinger|||r~Montana~R~2021-01~~O
Jill Cohenour|||s~Montana~D~~2023-01~O|r~Montana~D~2002-01~2011-01~O|r~Montana~D~2015-01~~O
Jodee Etchart|||r~Montana~R~2023-01~~O
John Esp|||r~Montana~R~~2012-12~O|s~Montana~R~2019-01~~O
John Fitzpatrick|||r~Montana~R~2023-01~~O
John Fuller|||r~Montana~R~~2022-12~O|s~Montana~R~2019-01~~O
Jonathan Karlen|||r~Montana~D~2023-01~~O
Jonathan Windy Boy|||s~Montana~D~2009-01~~O|r~Montana~D~2017-01~2025-01~O
Josh Seckinger|||r~Montana~D~2025-01~~O
Josh Kassmier|||s~Montana~R~2019-01~~O|r~Montana~R~2019-01~2025-01~O
Julie Darling|||r~Montana~R~2019-01~~O
Kathy Love|||r~Montana~R~2025-01~~O
Katie Fire Thunder|||r~Montana~D~2025-12~~O
Katie Sullivan|||r~Montana~D~2019-01~~O
Katie Zolnikov|||r~Montana~R~2020-10~~O
Kelly Kortum|||r~Montana~D~2021-01~~O
Ken Bogner|||s~Montana~R~2019-01~~O
Ken Walsh|||r~Montana~R~2021-01~~O
Kerri Seekins-Crowe|||r~Montana~R~2021-01~~O
Larry Brewster|||r~Montana~R~2020-03~~O
Laura Smith|||s~Montana~D~2023-01~~O|r~Montana~D~2023-01~2025-01~O
Lee Deming|||r~Montana~R~2023-01~~O
Linda Reksten|||r~Montana~R~2021-01~~O
Llew Jones|||s~Montana~R~~2018-01~O|r~Montana~R~2011-01~~O
Lukas Schubert|||r~Montana~R~2025-01~~O
Luke Muszkiewicz|||r~Montana~D~2025-01~~O
Lyn Bennett|||r~Montana~R~2025-01~~O
Marc Lee|||r~Montana~D~2025-01~~O
Marilyn Marler|||r~Montana~D~2019-01~~O
Mark Noland|||r~Montana~R~~2023-01~O|s~Montana~R~2015-01~~O
Mark Reinschmidt|||r~Montana~R~2025-07~~O
Mark Thane|||r~Montana~D~2021-01~~O
Mary Ann Dunwell|||r~Montana~D~~2022-12~O|s~Montana~D~2015-01~~O
Mary Caferro|||s~Montana~D~~2018-12~O|r~Montana~D~~~O
Matt Regier|||s~Montana~R~2017-01~~O|r~Montana~R~2017-01~2025-01~O
Melissa Nikolakakos|||r~Montana~R~2025-01~~O
Melissa Romano|||r~Montana~D~2023-01~~O
Melody Cunningham|||r~Montana~D~2025-01~~O
Mike Cuffe|||r~Montana~R~~2018-01~O|s~Montana~R~2011-01~~O
Mike Fox|||r~Montana~D~2021-01~~O|s~Montana~D~2021-01~2025-01~O
Mike Vinton|||r~Montana~R~2025-01~~O
Mike Yakawich|||s~Montana~R~2022-04~~O|r~Montana~R~2022-04~2025-01~O
Morgan Thiel|||r~Montana~R~2025-01~~O
Neil Duram|||r~Montana~R~2019-01~~O
Nelly Nicol|||r~Montana~R~2023-01~~O
Pat Flowers|||s~Montana~D~2019-01~~O
Paul Fielder|||r~Montana~R~2021-01~~O
Paul Tuss|||r~Montana~D~2023-01~~O
Pete Elverum|||r~Montana~D~2025-01~~O
Peter Strand|||r~Montana~D~2025-01~~O
Randyn Gregg|||r~Montana~R~2025-01~~O
Russ Miner|||r~Montana~R~2023-01~~O
Russel Tempel|||s~Montana~R~2017-01~~O
Sara Novak|||r~Montana~D~~2023-01~O|s~Montana~D~2021-01~2023-01~O|s~Montana~D~2025-01~~O
Scott DeMarois|||r~Montana~D~2025-01~~O
Scott Rosenzweig|||r~Montana~D~2025-01~~O
Shane Klakken|||r~Montana~R~2025-01~~O
Shane Morigeau|||r~Montana~D~~2020-11~O|s~Montana~D~2017-01~~O
Shannon Maness|||r~Montana~R~2025-01~~O
Shelley Vance|||s~Montana~R~2023-01~~O
Shelly Fyant|||r~Montana~D~2025-01~~O
Sherry Essmann|||r~Montana~R~2021-06~~O
S.J. Howell|||r~Montana~D~2023-01~~O
Stacy Zinn|||r~Montana~R~2025-12~~O
Steve Fitzpatrick|||r~Montana~R~~~O|s~Montana~R~2017-01~2025-01~O
Steve Gist|||r~Montana~R~2021-01~~O
Steve Kelly|||r~Montana~R~2025-01~~O
Sue Vinton|||s~Montana~R~2017-01~~O|r~Montana~R~2017-01~2025-01~O
Susan Webber|||r~Montana~D~~2018-01~O|s~Montana~D~2015-01~~O
Terry Falk|||r~Montana~R~2023-01~~O
Terry Nelson|||r~Montana~R~2025-03~~O
Thedis Crowe|||r~Montana~D~2025-01~~O
Theresa Manzella|||s~Montana~R~2015-01~~O|r~Montana~R~2015-01~2021-01~O
Tom France|||r~Montana~D~2021-01~~O
Tom McGillvray|||s~Montana~R~2005-01~2013-01~O|r~Montana~R~2005-01~2013-01~O|s~Montana~R~2021-01~~O
Tom Millett|||r~Montana~R~2025-01~~O
Tony Tezak|||s~Montana~R~2025-01~~O
Tracy Sharp|||r~Montana~R~2025-01~~O
Tyson Running Wolf|||r~Montana~D~2019-01~~O
Valerie Moore|||r~Montana~R~2025-01~~O
Vince Ricci|||r~Montana~R~~2023-01~O|s~Montana~R~2015-01~2023-01~O|s~Montana~R~2025-01~~O
Wendy McKamey|||r~Montana~R~~2023-01~O|s~Montana~R~2015-01~~O
Willis Curdy|||r~Montana~D~~2022-12~O|s~Montana~D~2015-01~~O
Wylie Galt|||r~Montana~R~~2023-01~O|s~Montana~R~2013-01~2015-01~O|s~Montana~R~2017-01~2023-01~O|s~Montana~R~2025-01~~O
Zack Wirth|||r~Montana~R~2023-01~~O
Zooey Zephyr|||r~Montana~D~2023-01~~O
Reece Pyrtle|||r~North Carolina~R~2021-08~~O
Abe Jones|||r~North Carolina~D~2021-01~~O
Aisha Dew|||r~North Carolina~D~2025-01~~O
Alan Branson|||r~North Carolina~R~2024-04~~O
Allen Buansi|||r~North Carolina~D~2022-06~~O
Allen Chesser|||r~North Carolina~R~2023-01~~O
Allison Dahle|||r~North Carolina~D~2019-01~~O
Amanda Cook|||r~North Carolina~D~2025-11~~O
Amber Baker|||r~North Carolina~D~2021-01~~O
Amos Quick|||r~North Carolina~D~2017-01~~O
Amy Galey|||s~North Carolina~R~2021-01~~O
Anna Ferguson|||r~North Carolina~R~2026-04~~O
Ray Jeffers|||r~North Carolina~D~2023-01~~O
Becky Carney|||r~North Carolina~D~2003-01~~O
Ben Moss|||r~North Carolina~R~2021-01~~O
Benton Sawrey|||s~North Carolina~R~2023-01~~O
Beth Gardner Helfrich|||r~North Carolina~D~2025-01~~O
Bill Rabon|||s~North Carolina~R~2011-01~~O
Bill Ward|||r~North Carolina~R~2023-01~~O
Blair Eddins|||r~North Carolina~R~2024-10~~O
Bob Brinson|||s~North Carolina~R~2024-08~~O
Bobby Hanig|||r~North Carolina~R~2019-01~2022-08~O|s~North Carolina~R~2022-08~~O
Brad Overcash|||s~North Carolina~R~2023-01~~O
Brandon Lofton|||r~North Carolina~D~2019-01~~O
Brenden Jones|||r~North Carolina~R~2017-01~~O
Brent Jackson|||s~North Carolina~R~2011-01~~O
Brian Biggs|||r~North Carolina~R~2023-01~~O
Brian Echevarria|||r~North Carolina~R~2025-01~~O
Brian Turner|||r~North Carolina~D~2015-01~2023-01~O|r~North Carolina~D~2025-01~~O
Bryan Cohn|||r~North Carolina~D~2025-01~~O
Caleb Theodros|||s~North Carolina~D~2025-01~~O
Carl Ford|||r~North Carolina~R~2013-01~2019-01~O|s~North Carolina~R~2019-01~~O
Carla Cunningham|||r~North Carolina~I~2013-01~~O
Carolyn Logan|||r~North Carolina~D~2019-01~~O
Carson Smith|||r~North Carolina~R~2019-01~~O
Celeste Cairns|||r~North Carolina~R~2023-01~~O
Charles Smith|||r~North Carolina~D~2023-01~~O
Charlie Miller|||r~North Carolina~R~2021-01~~O
Chris Humphrey|||r~North Carolina~R~2019-01~~O
Chris Measmer|||s~North Carolina~R~2025-04~~O
Cody Huneycutt|||r~North Carolina~R~2025-01~~O
Cynthia Ball|||r~North Carolina~D~2017-01~~O
Dan Blue|||s~North Carolina~D~2009-05~~O
Dan Kiger|||r~North Carolina~R~2026-06~~O
Danny Britt|||s~North Carolina~R~2017-01~~O
Dante Pittman|||r~North Carolina~D~2025-01~~O
Dave Craven|||s~North Carolina~R~2020-07~~O
David Willis|||r~North Carolina~R~2021-01~~O
DeAndrea Salvador|||s~North Carolina~D~2021-01~~O
Dean Arp|||r~North Carolina~R~2013-01~~O
Deb Butler|||r~North Carolina~D~2017-02~~O
Dennis Riddell|||r~North Carolina~R~2013-01~~O
Destin Hall|||r~North Carolina~R~2017-01~~O
Diane Wheatley|||r~North Carolina~R~2021-01~~O
Donna White|||r~North Carolina~R~2017-01~~O
Donnie Loftis|||r~North Carolina~R~2021-10~~O
Donny Lambeth|||r~North Carolina~R~2013-01~~O
Dudley Greene|||r~North Carolina~R~2021-01~~O
Buck Newton|||s~North Carolina~R~2011-01~2016-12~O|s~North Carolina~R~2023-01~~O
Eddie Settle|||s~North Carolina~R~2023-01~~O
Ed Goodwin|||r~North Carolina~R~2019-01~~O
Eric Ager|||r~North Carolina~D~2023-01~~O
Erin Paré|||r~North Carolina~R~2021-01~~O
Frances Jackson|||r~North Carolina~D~2023-01~~O
Frank Iler|||r~North Carolina~R~2009-06~~O
Gale Adcock|||r~North Carolina~D~2015-01~2023-01~O|s~North Carolina~D~2023-01~~O
Garland Pierce|||r~North Carolina~D~2005-01~~O
Gladys Robinson|||s~North Carolina~D~2011-01~~O
Gloristine Brown|||r~North Carolina~D~2023-01~~O
Grant Campbell|||r~North Carolina~R~2025-01~~O
Harry Warren|||r~North Carolina~R~~~O
Haseeb Fatmi|||s~North Carolina~D~2026-05~~O
Heather Rhyne|||r~North Carolina~R~2024-08~~O
Howard Penny|||r~North Carolina~R~2020-09~~O
Hugh Blackwell|||r~North Carolina~R~2009-01~~O
Jake Johnson|||r~North Carolina~R~2019-08~~O
James Roberson|||r~North Carolina~D~2021-01~~O
Jay Adams|||r~North Carolina~R~2015-01~~O
Jay Chaudhuri|||s~North Carolina~D~~~O
Jeff Zenger|||r~North Carolina~R~2021-01~~O
Jeff McNeely|||r~North Carolina~R~2019-07~~O
Jennifer Balkcom|||r~North Carolina~R~2023-01~~O
Jim Burgin|||s~North Carolina~R~2019-01~~O
Jimmy Dixon|||r~North Carolina~R~2011-01~~O
John Torbett|||r~North Carolina~R~2011-01~~O
John Blust|||r~North Carolina~R~2003-01~2018-12~O|r~North Carolina~R~2024-09~~O
John Lowery|||r~North Carolina~R~2025-10~~O
John Bell|||r~North Carolina~R~2013-01~~O
John Sauls|||r~North Carolina~R~2017-01~~O
Jonah Garson|||s~North Carolina~D~2026-04~~O
Jonathan Almond|||r~North Carolina~R~2025-01~~O
Jordan Lopez|||r~North Carolina~D~2025-01~~O
Joe Pike|||r~North Carolina~R~2023-01~~O
Joyce Waddell|||s~North Carolina~D~2015-01~~O
Julia Howard|||r~North Carolina~R~~~O
Julia Greenfield|||r~North Carolina~D~2025-01~~O
Julie Mayfield|||s~North Carolina~D~2021-01~~O
Julie von Haefen|||r~North Carolina~D~2019-01~~O
Kandie Smith|||r~North Carolina~D~2019-01~2023-01~O|s~North Carolina~D~2023-01~~O
Kanika Brown|||r~North Carolina~D~2023-01~~O
Karl Gillespie|||r~North Carolina~R~2021-01~~O
Keith Kidwell|||r~North Carolina~R~2019-01~~O
Kelly Hastings|||r~North Carolina~R~2011-01~~O
Kevin Corbin|||r~North Carolina~R~2017-01~2020-12~O|s~North Carolina~R~2021-01~~O
Kyle Hall|||r~North Carolina~R~2015-11~~O
Larry Strickland|||r~North Carolina~R~2017-01~~O
Larry Potts|||r~North Carolina~R~2017-01~~O
Laura Budd|||r~North Carolina~D~2023-01~~O
Lindsey Prather|||r~North Carolina~D~2023-01~~O
Lisa Grafstein|||s~North Carolina~D~2023-01~~O
Lisa Barnes|||r~North Carolina~R~~2021-01~O|s~North Carolina~R~2021-01~~O
Marcia Morey|||r~North Carolina~D~2017-04~~O
Maria Cervania|||r~North Carolina~D~2023-01~~O
Mark Brody|||r~North Carolina~R~2013-01~~O
Mark Pless|||r~North Carolina~R~2021-01~~O
Mark Hollo|||r~North Carolina~R~2011-01~2014-12~O|s~North Carolina~R~2025-01~~O
Mary Belk|||r~North Carolina~D~2017-01~~O
Matthew Winslow|||r~North Carolina~R~2021-01~~O
Michael Lazzara|||s~North Carolina~R~2021-01~~O
Michael Garrett|||s~North Carolina~D~2019-01~~O
Michael Lee|||s~North Carolina~R~2014-08~2019-01~O|s~North Carolina~R~2021-01~~O
Mike Colvin|||r~North Carolina~D~2025-01~~O
Mike Schietzelt|||r~North Carolina~R~2025-01~~O
Mitchell Setzer|||r~North Carolina~R~2003-01~~O
Monika Johnson-Hostler|||r~North Carolina~D~2025-01~~O
Mujtaba Mohammed|||s~North Carolina~D~2019-01~~O
Nasif Majeed|||r~North Carolina~I~2019-01~~O
Natalie Murdock|||s~North Carolina~D~2020-04~~O
Neal Jackson|||r~North Carolina~R~2023-01~~O
Norman Sanderson|||r~North Carolina~R~2011-01~2013-01~O|s~North Carolina~R~2013-01~~O
Paul Lowe|||s~North Carolina~D~2015-01~~O
Paul Scott|||r~North Carolina~R~2025-01~~O
Phil Berger|||s~North Carolina~R~2003-01~~O
Phil Rubin|||r~North Carolina~D~2025-01~~O
Phil Shepard|||r~North Carolina~R~2011-01~~O
Pricey Harrison|||r~North Carolina~D~~~O
Ralph Hise|||s~North Carolina~R~2011-01~~O
Ray Pickett|||r~North Carolina~R~2021-01~~O
Renée Price|||r~North Carolina~D~2023-01~~O
Robert Reives|||r~North Carolina~D~2014-01~~O
Rodney Pierce|||r~North Carolina~D~2025-01~~O
Sam Watford|||r~North Carolina~R~2015-01~2018-12~O|r~North Carolina~R~2021-01~~O
Sarah Crawford|||s~North Carolina~D~2021-01~2023-01~O|r~North Carolina~D~2023-01~~O
Shelly Willingham|||r~North Carolina~D~2015-01~~O
Sophia Chitlik|||s~North Carolina~D~2025-01~~O
Stephen Ross|||r~North Carolina~R~2013-01~2020-12~O|r~North Carolina~R~2023-01~~O
Steve Jarvis|||r~North Carolina~R~2019-01~2021-01~O|s~North Carolina~R~2021-01~~O
Steve Tyson|||r~North Carolina~R~2021-01~~O
Sydney Batch|||r~North Carolina~D~2019-01~2021-01~O|s~North Carolina~D~2021-01~~O
Ted Davis|||r~North Carolina~R~~~O
Terry Brown|||r~North Carolina~D~2021-01~~O
Tim Moffitt|||r~North Carolina~R~2011-01~2014-12~O|r~North Carolina~R~2020-10~2023-01~O|s~North Carolina~R~2023-01~~O
Tim Longest|||r~North Carolina~D~2023-01~~O
Tim Reeder|||r~North Carolina~R~2023-01~~O
Todd Carver|||r~North Carolina~R~2025-01~~O
Todd Johnson|||s~North Carolina~R~2019-01~~O
Tom McInnis|||s~North Carolina~R~2015-01~~O
Tracy Clark|||r~North Carolina~D~2024-08~~O
Tricia Cotham|||r~North Carolina~R~2007-01~2016-12~O|r~North Carolina~R~2023-01~~O
Val Applewhite|||s~North Carolina~D~2023-01~~O
Vernetta Alston|||r~North Carolina~D~2020-04~~O
Vickie Sawyer|||s~North Carolina~R~2018-08~~O
Ted Alexander|||s~North Carolina~R~2019-01~~O
Warren Daniel|||s~North Carolina~R~2011-01~~O
William Brisson|||r~North Carolina~R~2007-01~~O
Woodson Bradley|||s~North Carolina~D~2025-01~~O
Wyatt Gable|||r~North Carolina~R~2025-01~~O
Ya Liu|||r~North Carolina~D~2023-01~~O
Zack Hawkins|||r~North Carolina~D~2019-01~~O
Adam Goldwyn|||r~North Dakota~D~2026-05~~O
Alisa Mitskog|||r~North Dakota~D~2014-12~~O
Andrew Marschall|||r~North Dakota~R~2016-12~~O
Anna Novak|||r~North Dakota~R~2022-12~~O
Austen Schauer|||r~North Dakota~R~2018-12~~O
Austin Foss|||r~North Dakota~D~2024-12~~O
Ben Koppelman|||r~North Dakota~R~2012-12~~O
Bernie Satrom|||r~North Dakota~R~2016-12~~O
Bert Anderson|||r~North Dakota~R~2014-12~~O
Bill Tveit|||r~North Dakota~R~2018-12~~O
Bob Martinson|||r~North Dakota~R~2000-12~~O
Bob Paulson|||r~North Dakota~R~~2022-11~O|s~North Dakota~R~2018-12~~O
Brad Bekkedahl|||s~North Dakota~R~2014-12~~O
Brandy Pyle|||r~North Dakota~R~2016-12~~O
Carrie McLeod|||r~North Dakota~R~2022-12~~O
Christina Wolff|||r~North Dakota~R~2024-12~~O
Chuck Walen|||s~North Dakota~R~2024-12~~O
Claire Cory|||s~North Dakota~R~2019-10~~O
Clayton Fegley|||r~North Dakota~R~~~O
Cole Conley|||s~North Dakota~R~2020-12~~O
Collette Brown|||r~North Dakota~D~2024-12~~O
Craig Headland|||r~North Dakota~R~2002-12~~O
Dale Patten|||s~North Dakota~R~~~O
Dan Johnston|||r~North Dakota~R~2016-12~2020-11~O|r~North Dakota~R~2024-12~~O
Dan Ruby|||r~North Dakota~R~2000-12~~O
Dan Vollmer|||r~North Dakota~R~2024-12~~O
Dave Rustebakke|||r~North Dakota~R~2026-04~~O
David Clemens|||s~North Dakota~R~2016-12~~O
David Hogue|||s~North Dakota~R~2008-12~~O
Dave Monson|||r~North Dakota~R~~~O
David Richter|||r~North Dakota~R~2018-12~~O
Dawson Holle|||r~North Dakota~R~2022-12~~O
Dean Rummel|||s~North Dakota~R~2022-12~~O
Dennis Nehring|||r~North Dakota~R~2024-05~~O
Desiree Morton|||r~North Dakota~R~2024-12~~O
Desiree Van Oosting|||s~North Dakota~R~2024-12~~O
Diane Larson|||r~North Dakota~R~~2016-12~O|s~North Dakota~R~2013-01~~O
Dick Anderson|||r~North Dakota~R~2010-12~~O|s~Oregon~R~2021-01~~O
Dick Dever|||s~North Dakota~R~2000-12~~O
Don Vigesaa|||r~North Dakota~R~~~O
Don Schaible|||s~North Dakota~R~2010-12~~O
Donald Longmuir|||r~North Dakota~R~2016-12~~O
Donna Henderson|||r~North Dakota~R~2022-12~~O
Dori Hauck|||r~North Dakota~R~2021-03~~O
Doug Osowski|||r~North Dakota~R~2024-12~~O
Dustin McNally|||r~North Dakota~R~2025-09~~O
Dwight Kiefert|||r~North Dakota~R~2012-12~~O
Eric Murphy|||r~North Dakota~R~2022-12~~O
Glenn Bosch|||r~North Dakota~R~2016-12~~O
Greg Kessel|||s~North Dakota~R~2022-12~~O
Greg Stemen|||r~North Dakota~R~2020-12~~O
Gretchen Dobervich|||r~North Dakota~D~2016-10~~O
Janne Myrdal|||s~North Dakota~R~~~O
Jared Hendrix|||r~North Dakota~R~2024-12~~O
Jason Dockter|||r~North Dakota~R~2012-12~~O
Jay Fisher|||r~North Dakota~R~2018-12~~O
Jayme Davis|||r~North Dakota~D~2022-12~~O
Jeff Hoverson|||r~North Dakota~R~2018-12~~O
Jeff Barta|||s~North Dakota~R~2022-12~~O
Jeff Magrum|||r~North Dakota~R~~2022-11~O|s~North Dakota~R~2016-12~~O
Jerry Klein|||s~North Dakota~R~1996-12~~O
Jim Grueneich|||r~North Dakota~R~~2020-11~O|r~North Dakota~R~2022-12~~O
Jim Jonas|||r~North Dakota~R~2022-12~~O
Jim Kasper|||r~North Dakota~R~2000-12~~O
Jon Nelson|||r~North Dakota~R~2006-12~~O
Jonathan Sickler|||s~North Dakota~R~2022-06~~O
Jonathan Warrey|||r~North Dakota~R~2022-11~~O
Jorin Johnson|||r~North Dakota~R~2022-12~~O
Jose Castaneda|||s~North Dakota~R~2024-12~~O
Josh Boschee|||s~North Dakota~D~2012-12~~O
Judy Lee|||s~North Dakota~R~1994-12~~O
Justin Gerhardt|||s~North Dakota~R~2023-10~~O
Karen Anderson|||r~North Dakota~R~2022-12~~O
Karen Grindberg|||r~North Dakota~R~2024-12~~O
Karen Karls|||r~North Dakota~R~2006-12~~O
Karen Rohr|||r~North Dakota~R~2010-12~~O
Karla Rose Hanson|||r~North Dakota~D~2016-12~~O
Kathy Frelich|||r~North Dakota~R~2022-12~~O
Kathy Hogan|||r~North Dakota~D~~2018-12~O|s~North Dakota~D~2009-12~~O
Kathy Skroch|||r~North Dakota~R~~2022-12~O|r~North Dakota~R~2025-09~~O
Keith Boehm|||s~North Dakota~R~2022-12~~O
Keith Kempenich|||r~North Dakota~R~1992-12~~O
Kelby Timmons|||r~North Dakota~R~2022-12~~O
Kent Weston|||s~North Dakota~R~2022-12~~O
Kristin Roers|||s~North Dakota~R~2018-12~~O
Kyle Davison|||s~North Dakota~R~2014-12~~O
Landon Bahl|||r~North Dakota~R~2022-12~~O
Larry Luick|||s~North Dakota~R~2010-12~~O
LaurieBeth Hager|||r~North Dakota~D~2018-12~~O
Larry Klemin|||r~North Dakota~R~1998-12~~O
Lisa Finley-DeVille|||r~North Dakota~D~2022-12~~O
Lisa Meier|||r~North Dakota~R~2000-12~~O
Lori VanWinkle|||r~North Dakota~R~2022-12~~O
Macy Bolinske|||r~North Dakota~R~2024-12~~O
Mark Enget|||s~North Dakota~R~2024-12~~O
Mark Weber|||s~North Dakota~R~2020-12~~O
Mary Schneider|||r~North Dakota~D~2014-12~~O
Matt Heilman|||r~North Dakota~R~2022-12~~O
Matt Ruby|||r~North Dakota~R~2016-12~~O
Mike Wobbema|||s~North Dakota~R~2020-12~~O
Mike Dwyer|||s~North Dakota~R~2018-12~~O
Michelle Axtman|||s~North Dakota~R~2022-12~~O
Michelle Powers|||s~North Dakota~R~2024-12~~O
Mike Berg|||r~North Dakota~R~2024-12~~O
Mike Brandenburg|||r~North Dakota~R~2004-12~~O
Mike Lefor|||r~North Dakota~R~2014-12~~O
Mike Motschenbacher|||r~North Dakota~R~2022-12~~O
Mike Nathe|||r~North Dakota~R~2008-12~~O
Mike Schatz|||r~North Dakota~R~~~O
Mitch Ostlie|||r~North Dakota~R~2020-02~~O
Nathan Toman|||r~North Dakota~R~2012-12~~O
Nels Christianson|||r~North Dakota~R~2024-12~~O
Nico Rios|||r~North Dakota~R~2022-12~~O
Pat Heinert|||r~North Dakota~R~2016-12~~O
Patrick Hatlestad|||r~North Dakota~R~2006-12~~O
Paul Thomas|||s~North Dakota~R~2020-12~~O
Randy Burckhard|||s~North Dakota~R~2010-12~~O
Randy Lemm|||s~North Dakota~R~2019-03~~O
Richard Marcellais|||s~North Dakota~D~~2022-12~O|s~North Dakota~D~2024-12~~O
Robert Erbele|||s~North Dakota~R~2000-12~~O
Robin Weisz|||r~North Dakota~R~1996-12~~O
Roger Maki|||r~North Dakota~R~2024-12~~O
Ron Sorvaag|||s~North Dakota~R~~~O
Ryan Braunberger|||s~North Dakota~D~2022-12~~O
Scott Louser|||r~North Dakota~R~2010-12~~O
Scott Meyer|||s~North Dakota~R~2016-12~~O
Scott Wagner|||r~North Dakota~R~2022-12~~O
Sean Cleary|||s~North Dakota~R~2022-12~~O
Steve Swiontek|||r~North Dakota~R~2022-12~~O
Steve Vetter|||r~North Dakota~R~2016-12~~O
SuAnn Olson|||r~North Dakota~R~2022-12~~O
T.J. Brown|||r~North Dakota~R~2025-03~~O
Terry Wanzek|||s~North Dakota~R~2006-12~~O
Tim Mathern|||s~North Dakota~D~1986-12~~O
Todd Beard|||s~North Dakota~R~2022-12~~O
Todd Porter|||r~North Dakota~R~1998-12~~O
Ty Dressler|||r~North Dakota~R~2024-12~~O
Vicky Steiner|||r~North Dakota~R~2010-12~~O
Zac Ista|||r~North Dakota~D~2020-10~~O
Ashlei Spivey|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Barry DeKay|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Beau Ballard|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Ben Hansen|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Bob Andersen|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Bob Hallstrom|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Brian Hardin|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Carolyn Bosn|||State Legislator~Nebraska~Nonpartisan~2023-04~~O
Christy Armendariz|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Dan Lonowski|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Dan Quick|||State Legislator~Nebraska~Nonpartisan~~2021-01~O|State Legislator~Nebraska~Nonpartisan~2025-01~~O
Danielle Conrad|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Dave Murman|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Dunixi Guereca|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Eliot Bostar|||State Legislator~Nebraska~Nonpartisan~2021-01~~O
Fred Meyer|||State Legislator~Nebraska~Nonpartisan~2023-11~~O
George Dungan|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Glen Meyer|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Jana Hughes|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Jane Raybould|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Jared Storm|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Jason Prokop|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
John Arch|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
John Cavanaugh|||State Legislator~Nebraska~Nonpartisan~2021-01~~O
John Fredrickson|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Kathleen Kauth|||State Legislator~Nebraska~Nonpartisan~2022-06~~O
Loren Lippincott|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Machaela Cavanaugh|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Margo Juarez|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Megan Hunt|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Merv Riepe|||State Legislator~Nebraska~Nonpartisan~2013-01~2019-01~O|State Legislator~Nebraska~Nonpartisan~2023-01~~O
Mike Jacobson|||State Legislator~Nebraska~Nonpartisan~2022-02~~O
Mike Moser|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Myron Dorn|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Paul Strommen|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Brad von Gillern|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Rick Holdcroft|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Rita Sanders|||State Legislator~Nebraska~Nonpartisan~2021-01~~O
Rob Clements|||State Legislator~Nebraska~Nonpartisan~2017-02~~O
Robert Dover|||State Legislator~Nebraska~Nonpartisan~2022-07~~O
Stan Clouse|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Tanya Storer|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Teresa Ibach|||State Legislator~Nebraska~Nonpartisan~2023-01~~O
Terrell McKinney|||State Legislator~Nebraska~Nonpartisan~2021-01~~O
Tom Brandt|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Tony Sorrentino|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Victor Rountree|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Wendy DeBoer|||State Legislator~Nebraska~Nonpartisan~2019-01~~O
Woody Wordekemper|||State Legislator~Nebraska~Nonpartisan~2025-01~~O
Aboul Khan|||r~New Hampshire~R~~~O
Adam Presa|||r~New Hampshire~R~2024-12~~O
Aidan Ankarberg|||r~New Hampshire~I~~~O
Alexis Simpson|||r~New Hampshire~D~2015-01~2016-12~O|r~New Hampshire~D~2020-12~~O
Alice Wade|||r~New Hampshire~D~2024-12~~O
Alicia Gregg|||r~New Hampshire~D~2022-12~~O
Alissandra Murray|||r~New Hampshire~D~2022-12~~O
Allan Howland|||r~New Hampshire~D~2022-12~~O
Allison Knab|||r~New Hampshire~D~2022-12~~O
Alvin See|||r~New Hampshire~R~2022-12~~O
Amy Malone|||r~New Hampshire~D~2024-12~~O
Andrew Prout|||r~New Hampshire~R~~~O
Anita Burroughs|||r~New Hampshire~D~~~O
Arnie Davis|||r~New Hampshire~R~2020-12~~O
Barbara Comtois|||r~New Hampshire~R~2016-12~~O
Barry Faulkner|||r~New Hampshire~D~~~O
Beth Richards|||r~New Hampshire~D~~~O
Bill Boyd|||r~New Hampshire~R~2021-04~~O
Bill Gannon|||s~New Hampshire~R~2014-12~2018-12~O|s~New Hampshire~R~2020-12~~O
Bill Ohm|||r~New Hampshire~R~~2018-12~O|r~New Hampshire~R~2024-12~~O
Bill Bolton|||r~New Hampshire~D~2022-12~~O
Billie Butler|||r~New Hampshire~D~2025-07~2026-03~O
Bob Lynn|||r~New Hampshire~R~~~O
Bobbi Boudman|||r~New Hampshire~D~2026-03~~O
Brian Cole|||r~New Hampshire~R~2022-12~~O
Brian Labrie|||r~New Hampshire~R~2024-12~~O
Brian Sullivan|||r~New Hampshire~D~2017-11~~O
Brian Nadeau|||r~New Hampshire~R~2024-12~~O
Brian Seaworth|||r~New Hampshire~R~~~O
Brian Taylor|||r~New Hampshire~R~2024-12~~O
Bryan Morse|||r~New Hampshire~R~2024-12~~O
Buzz Scherr|||r~New Hampshire~D~2024-12~~O
Calvin Beaulier|||r~New Hampshire~R~2024-12~~O
Carol McGuire|||r~New Hampshire~R~~~O
Carrie Sorensen|||r~New Hampshire~D~2024-12~~O
Carry Spier|||r~New Hampshire~D~2022-12~~O
Cassandra Levesque|||r~New Hampshire~D~2018-12~~O
Cathy Kenny|||r~New Hampshire~R~2022-12~~O
Catherine Rombeau|||r~New Hampshire~D~2021-10~~O
Catherine Sofikitis|||r~New Hampshire~D~~~O
Cathryn Harvey|||r~New Hampshire~D~~~O
Charles McMahon|||r~New Hampshire~R~~2022-12~O
Charlie Foote|||r~New Hampshire~R~2022-12~~O
Charlie Melvin|||r~New Hampshire~R~~~O
Charlie St. Clair|||r~New Hampshire~D~~2020-12~O|r~New Hampshire~D~2022-12~~O
Chris Muns|||r~New Hampshire~D~2013-01~2014-12~O|r~New Hampshire~D~2022-12~~O
Chris McAleer|||r~New Hampshire~D~~~O
Christal Lloyd|||r~New Hampshire~D~2022-12~~O
Christine Seibert|||r~New Hampshire~D~2022-12~~O
Chris Herbert|||r~New Hampshire~D~~~O
Cindy Bennett|||r~New Hampshire~R~2024-12~~O
Cindy Rosenwald|||r~New Hampshire~D~~2018-12~O|s~New Hampshire~D~2004-12~~O
Claudine Burnham|||r~New Hampshire~R~2022-12~~O
Clayton Wood|||r~New Hampshire~R~2022-12~~O
Connie Lane|||r~New Hampshire~D~~~O
Cy Aures|||r~New Hampshire~R~2022-12~~O
Dale Girard|||r~New Hampshire~R~2024-12~~O
Dale Swanson|||r~New Hampshire~D~2024-12~~O
Dan Bergeron|||r~New Hampshire~D~2024-12~~O
Dan McGuire|||r~New Hampshire~R~2010-12~2016-12~O|r~New Hampshire~R~2022-12~~O
Dan Innis|||s~New Hampshire~R~~2018-12~O|s~New Hampshire~R~2022-12~~O
Dan LeClerc|||r~New Hampshire~D~2022-12~~O
Daniel Popovici-Muller|||r~New Hampshire~R~2022-12~~O
Dan Veilleux|||r~New Hampshire~D~~~O
Darrell Louis|||r~New Hampshire~R~2024-12~~O
Daryl Abbas|||r~New Hampshire~R~~2022-12~O|s~New Hampshire~R~2018-12~~O
David Love|||r~New Hampshire~R~~~O
David Lundgren|||r~New Hampshire~R~~2022-12~O
David Milz|||r~New Hampshire~R~~2022-12~O
David Fracht|||r~New Hampshire~D~2023-09~~O
David Watters|||r~New Hampshire~D~2011-01~2012-12~O|s~New Hampshire~D~2012-12~2012-12~O
Dave Nagel|||r~New Hampshire~D~2022-12~~O
David Preece|||r~New Hampshire~D~2022-12~~O
David Luneau|||r~New Hampshire~D~~2022-12~O
David Meuse|||r~New Hampshire~D~~~O
David Paige|||r~New Hampshire~D~2022-12~~O
David Rochefort|||s~New Hampshire~R~2022-12~~O|r~New Hampshire~R~2022-12~2024-12~O
David Walker|||r~New Hampshire~R~2024-12~~O
Deborah Aylward|||r~New Hampshire~R~2022-12~~O
Debra Altschiller|||r~New Hampshire~D~~2022-12~O|s~New Hampshire~D~2016-12~~O
Debra DeSimone|||r~New Hampshire~R~~~O
Denis Murphy|||r~New Hampshire~R~2024-12~~O
Denise DeDe-Poulin|||r~New Hampshire~R~2024-12~~O
Denise Ricciardi|||s~New Hampshire~R~2020-12~~O
Dennis Malloy|||r~New Hampshire~D~~~O
Dennis Mannion|||r~New Hampshire~R~2022-12~~O
Diane Kelley|||r~New Hampshire~R~~~O
Diane Pauer|||r~New Hampshire~R~~~O
Dick Thackston|||r~New Hampshire~R~2022-12~~O
Dillon Dumont|||r~New Hampshire~R~2024-12~~O
Donald McFarlane|||r~New Hampshire~R~2024-12~~O
Donald Selby|||r~New Hampshire~R~2024-12~~O
Donovan Fenton|||r~New Hampshire~D~~2022-12~O|s~New Hampshire~D~2016-12~~O
Douglas Trottier|||r~New Hampshire~R~~~O
Doug Thomas|||r~New Hampshire~R~~~O
Dru Fox|||r~New Hampshire~D~~~O
Efstathia Booras|||r~New Hampshire~D~~~O
Eileen Kelly|||r~New Hampshire~D~2024-12~~O
Eleana Colby|||r~New Hampshire~D~2024-12~~O
Ellen Read|||r~New Hampshire~D~~~O
Ellen Rockmore|||r~New Hampshire~D~2024-12~~O
Eric Gallager|||r~New Hampshire~D~~~O
Eric Turer|||r~New Hampshire~D~2022-12~~O
Erica Layon|||r~New Hampshire~R~~~O
Erica de Vries|||r~New Hampshire~D~2024-12~~O
Erik Johnson|||r~New Hampshire~D~2024-03~~O
Erin Kerwin|||r~New Hampshire~D~2024-12~~O
Ernesto Gonzalez|||r~New Hampshire~R~2024-12~~O
Fred Davis|||r~New Hampshire~D~~2020-12~O|r~New Hampshire~D~2022-12~~O
Gaby Grossman|||r~New Hampshire~D~~~O
Gary Gilmore|||r~New Hampshire~D~2024-12~~O
Gary Daniels|||r~New Hampshire~R~2011-01~2014-12~O|s~New Hampshire~R~2015-01~2016-12~O|r~New Hampshire~R~2024-12~2026-02~O
Gary Woods|||r~New Hampshire~D~~2022-11~O|r~New Hampshire~D~2024-12~~O
Geoff Smith|||r~New Hampshire~D~2022-12~~O
George Sykes|||r~New Hampshire~D~~2022-12~O
George Grant|||r~New Hampshire~R~2024-12~~O
Gerry Griffin|||r~New Hampshire~R~~~O
Gerry Ward|||r~New Hampshire~D~~2022-12~O
Glen Aldrich|||r~New Hampshire~R~~2022-12~O|r~New Hampshire~R~2024-12~~O
Glenn Bailey|||r~New Hampshire~R~~~O
Greg Sargent|||r~New Hampshire~D~2024-12~~O
Greg Hill|||r~New Hampshire~R~~~O
Heath Howard|||r~New Hampshire~D~2022-12~~O
Heather Baldwin|||r~New Hampshire~D~2022-12~~O
Heather Raymond|||r~New Hampshire~D~2022-12~~O
Henry Giasson|||r~New Hampshire~R~2024-12~~O
Hope Damon|||r~New Hampshire~D~2022-12~~O
Howard Pearl|||r~New Hampshire~R~~2022-12~O|s~New Hampshire~R~2016-12~~O
J.D. Bernardy|||r~New Hampshire~R~~~O
Jaci Grote|||r~New Hampshire~D~2018-12~~O
Jack Flanagan|||r~New Hampshire~R~2010-11~2016-12~O|r~New Hampshire~R~2018-12~2020-12~O|r~New Hampshire~R~2024-12~~O
Jim Spillane|||r~New Hampshire~R~2014-12~~O
James Roesener|||r~New Hampshire~D~2022-12~~O
James Newsom|||r~New Hampshire~D~2024-12~~O
James Gray|||r~New Hampshire~R~2013-01~2016-12~O|s~New Hampshire~R~2016-12~2016-12~O
Jim MacKay|||r~New Hampshire~D~~~O
Jim Qualey|||r~New Hampshire~R~~~O
Jim Summers|||r~New Hampshire~R~2022-12~~O
James Thibault|||r~New Hampshire~R~2024-12~~O
James Tierney|||r~New Hampshire~R~2022-12~~O
Janet Wall|||r~New Hampshire~D~~~O
Janet Lucas|||r~New Hampshire~D~2024-12~~O
Jared Sullivan|||r~New Hampshire~D~2022-12~~O
Jason Osborne|||r~New Hampshire~R~~~O
Jay Markell|||r~New Hampshire~R~2024-12~~O
Jean Jeudy|||r~New Hampshire~D~~2022-12~O
Jeanine Notter|||r~New Hampshire~R~~~O
Jeff Tenczar|||r~New Hampshire~R~2022-12~~O
Jennifer Rhodes|||r~New Hampshire~R~~~O
Jennifer Mandelbaum|||r~New Hampshire~D~2024-03~~O
Jeremy Slottje|||r~New Hampshire~R~2024-12~~O
Jerry Stringham|||r~New Hampshire~D~2018-12~2020-12~O|r~New Hampshire~D~2022-12~~O
Jess Edwards|||r~New Hampshire~R~~~O
Jessica LaMontagne|||r~New Hampshire~D~2022-12~~O
Jessica Grill|||r~New Hampshire~D~2022-12~~O
Jim Fedolfi|||r~New Hampshire~R~~~O
Jim Gruber|||r~New Hampshire~D~2024-12~~O
Jim Guzofski|||r~New Hampshire~R~2024-12~~O
Jim Kofalt|||r~New Hampshire~R~~~O
Jim Creighton|||r~New Hampshire~R~~~O
Jim Snodgrass|||r~New Hampshire~D~2024-12~~O
Jim Maggiore|||r~New Hampshire~D~~~O
Jodi Newell|||r~New Hampshire~D~2022-12~~O
Jodi Nelson|||r~New Hampshire~R~2021-12~~O
Joe Alexander|||r~New Hampshire~R~~~O
Joe Hamblen|||r~New Hampshire~R~2024-12~~O
Joe Sweeney|||r~New Hampshire~R~~~O
John Leavitt|||r~New Hampshire~R~~~O
John Hunt|||r~New Hampshire~R~~~O
John Janigian|||r~New Hampshire~R~~~O
John Larochelle|||r~New Hampshire~D~2024-12~~O
John Potucek|||r~New Hampshire~R~~~O
John Cloutier|||r~New Hampshire~D~~~O
John Schneller|||r~New Hampshire~R~2024-12~~O
John Sellers|||r~New Hampshire~R~2022-12~~O
John Stone|||r~New Hampshire~D~2024-12~~O
John Suiter|||r~New Hampshire~R~2024-12~~O
John Sytek|||r~New Hampshire~R~~2022-12~O
John MacDonald|||r~New Hampshire~R~2018-12~~O
Jon Morton|||r~New Hampshire~R~2024-12~~O
Jonah Wheeler|||r~New Hampshire~D~2022-12~~O
Jonathan Smith|||r~New Hampshire~R~2020-12~~O
Jordan Ulery|||r~New Hampshire~R~~2022-12~O
Jose Cambrils|||r~New Hampshire~R~~~O
Joe Guthrie|||r~New Hampshire~R~~2022-12~O
Joseph Barton|||r~New Hampshire~R~2024-12~~O
Judy Aron|||r~New Hampshire~R~~~O
Julie Gilman|||r~New Hampshire~D~~~O
Julie Miles|||r~New Hampshire~R~2024-12~~O
Juliet Harvey-Bolia|||r~New Hampshire~R~~~O
Julius Soti|||r~New Hampshire~R~~~O
Karel Crawford|||r~New Hampshire~R~~2022-12~O
Karen Ebel|||r~New Hampshire~D~~2022-12~O
Karen Hegner|||r~New Hampshire~D~2024-12~~O
Kat McGhee|||r~New Hampshire~D~~~O
Kate Murray|||r~New Hampshire~D~~~O
Katelyn Kuttab|||r~New Hampshire~R~2022-12~~O
Katherine Prudhomme-O'Brien|||r~New Hampshire~R~~~O
Kathi Paquette|||r~New Hampshire~R~2024-12~~O
Kathy Staub|||r~New Hampshire~D~2022-12~~O
Katy Peternel|||r~New Hampshire~R~2022-12~~O
Keith Erf|||r~New Hampshire~R~~~O
Keith Ammon|||r~New Hampshire~R~2014-12~2018-12~O|r~New Hampshire~R~2020-12~~O
Keith Murphy|||r~New Hampshire~R~~2022-12~O|s~New Hampshire~R~2022-12~~O
Kelley Potenza|||r~New Hampshire~R~2022-12~~O
Ken Weyler|||r~New Hampshire~R~~~O
Kevin Avard|||s~New Hampshire~R~2010-12~2012-12~O|s~New Hampshire~R~2014-12~2018-12~O|s~New Hampshire~R~2020-12~~O
Kevin Scully|||r~New Hampshire~R~~2018-12~O|r~New Hampshire~R~2024-12~~O
Kevin Verville|||r~New Hampshire~R~2016-12~~O
Kim Rice|||r~New Hampshire~R~2014-12~2022-12~O|r~New Hampshire~R~2024-12~~O
Kristin Noble|||r~New Hampshire~R~2022-12~~O
Kris Schultz|||r~New Hampshire~D~~~O
Kristine Perez|||r~New Hampshire~R~2022-12~~O
Larry Gagne|||r~New Hampshire~R~~~O
Larry Miner|||r~New Hampshire~R~2024-12~~O
Laura Telerski|||r~New Hampshire~D~~~O
Laurel Stavis|||r~New Hampshire~D~2018-12~~O
Lee Ann Kluger|||r~New Hampshire~D~2024-12~~O
Len Turcotte|||r~New Hampshire~R~2020-12~~O
Lex Berezhny|||r~New Hampshire~R~~~O
Lilli Walsh|||r~New Hampshire~R~2022-12~~O
Lily Foss|||r~New Hampshire~D~2024-12~~O
Linda DiSilvestro|||r~New Hampshire~D~~2022-12~O
Linda Harriott-Gathright|||r~New Hampshire~D~~~O
Linda Franz|||r~New Hampshire~R~2024-12~~O
Linda Gould|||r~New Hampshire~R~~~O
Linda Haskins|||r~New Hampshire~D~2022-12~~O
Linda McGrath|||r~New Hampshire~R~2024-12~~O
Linda Ryan|||r~New Hampshire~D~2022-12~~O
Lino Avellani|||r~New Hampshire~R~~~O
Lisa Post|||r~New Hampshire~R~~~O
Lisa Freeman|||r~New Hampshire~R~2016-12~2018-12~O|r~New Hampshire~R~2024-12~~O
Lisa Mazur|||r~New Hampshire~R~2022-12~~O
Liz Barbour|||r~New Hampshire~R~2024-12~~O
Loren Foxx|||r~New Hampshire~D~2022-12~~O
Loren Selig|||r~New Hampshire~D~2022-12~~O
Lori Korzen|||r~New Hampshire~R~2024-12~~O
Lorie Ball|||r~New Hampshire~R~2022-12~~O
Lou Juris|||r~New Hampshire~D~2022-12~~O
Louise Andrus|||r~New Hampshire~R~~~O
Lucius Parshall|||r~New Hampshire~D~~~O
Lucy Weber|||r~New Hampshire~D~~~O
Luz Bay|||r~New Hampshire~D~2022-12~~O
Manoj Chourasia|||r~New Hampshire~D~2024-12~~O
Marc Tremblay|||r~New Hampshire~R~2011-01~2012-12~O|r~New Hampshire~R~2025-12~2026-03~O
Marc Plamondon|||r~New Hampshire~D~2023-05~~O
Margaret Drye|||r~New Hampshire~R~2022-12~~O
Marie Bjelobrk|||r~New Hampshire~R~2024-12~~O
Marjorie Smith|||r~New Hampshire~D~~~O
Mark Vallone|||r~New Hampshire~D~2018-12~2020-12~O|r~New Hampshire~D~2022-12~~O
Mark McConkey|||r~New Hampshire~R~~2024-12~O|s~New Hampshire~R~2020-12~~O
Mark Proulx|||r~New Hampshire~R~2010-12~2012-12~O|r~New Hampshire~R~2014-12~2020-12~O|r~New Hampshire~R~2022-12~~O
Mark McLean|||r~New Hampshire~R~~~O
Mark Paige|||r~New Hampshire~D~~~O
Mark Pearson|||r~New Hampshire~R~2016-12~~O
Mark MacKenzie|||r~New Hampshire~D~~2018-12~O|r~New Hampshire~D~2022-12~~O
Mark Warden|||r~New Hampshire~R~~2022-12~O|r~New Hampshire~R~2024-12~~O
Martin Jack|||r~New Hampshire~D~~2022-12~O
Mary Hakken-Phillips|||r~New Hampshire~D~2020-12~~O
Mary Ford|||r~New Hampshire~R~2024-12~~O
Mary Georges|||r~New Hampshire~D~2024-12~~O
Mary Jane Wallner|||r~New Hampshire~D~~~O
Mary Murphy|||r~New Hampshire~R~2024-12~~O
Matt Drew|||r~New Hampshire~R~2024-12~~O
Matt Sabourin dit Choinière|||r~New Hampshire~R~2024-12~~O
Matt Wilhelm|||r~New Hampshire~D~~~O
Matt Coker|||r~New Hampshire~R~2022-12~~O
Matthew Pitaro|||r~New Hampshire~R~~2022-12~O|r~New Hampshire~R~2024-12~~O
Matthew Hicks|||r~New Hampshire~D~2022-12~~O
Maureen Mooney|||r~New Hampshire~R~~~O
Megan Murray|||r~New Hampshire~D~~~O
Melissa Litchfield|||r~New Hampshire~R~~2022-12~O|r~New Hampshire~R~2024-12~~O
Merryl Gibbs|||r~New Hampshire~D~2022-12~~O
Michael Edgar|||r~New Hampshire~D~~~O
Michael Aron|||r~New Hampshire~R~2024-12~~O
Michael Cahill|||r~New Hampshire~D~~2022-12~O
Mike Harrington|||r~New Hampshire~R~~~O
Michael Granger|||r~New Hampshire~R~2022-12~~O
Mike Moffett|||r~New Hampshire~R~~~O
Michael Vose|||r~New Hampshire~R~~~O
Mike Bordes|||r~New Hampshire~R~~~O
Mike Drago|||r~New Hampshire~R~2022-12~~O
Mike Ouellet|||r~New Hampshire~R~2022-12~~O
Mike Belcher|||r~New Hampshire~R~2022-12~~O
Molly Howard|||r~New Hampshire~D~2022-12~~O
Muriel Hall|||r~New Hampshire~D~2021-06~~O
Myles England|||r~New Hampshire~D~2024-12~~O
Nancy Murphy|||r~New Hampshire~D~~2020-12~O|r~New Hampshire~D~2022-12~~O
Ned Raynolds|||r~New Hampshire~D~2022-12~~O
Nick Germana|||r~New Hampshire~D~2022-12~~O
Nicholas Bridle|||r~New Hampshire~R~2024-12~~O
Nicole Leapley|||r~New Hampshire~D~2022-12~~O
Paige Beauchemin|||r~New Hampshire~D~2023-11~~O
Pam Brown|||r~New Hampshire~R~2024-12~~O
Patricia Cornell|||r~New Hampshire~D~~~O
Patrick Long|||r~New Hampshire~D~2024-12~~O
Pat Long|||r~New Hampshire~D~~2024-12~O|s~New Hampshire~D~2006-12~~O
Paul Terry|||r~New Hampshire~R~~~O
Paul Tudor|||r~New Hampshire~R~2020-12~~O
Paul Dargie|||r~New Hampshire~D~2018-12~2020-12~O|r~New Hampshire~D~2024-12~~O
Paul Berch|||r~New Hampshire~D~~2022-12~O|r~New Hampshire~D~2024-12~~O
Peggy Balboni|||r~New Hampshire~D~2022-12~~O
Peter Schmidt|||r~New Hampshire~D~~~O
Peter Lovett|||r~New Hampshire~D~2022-12~~O
Peter Mehegan|||r~New Hampshire~R~2024-12~~O
Pete Morency|||r~New Hampshire~R~2024-12~~O
Peter Petrigno|||r~New Hampshire~D~~~O
Peter Leishman|||r~New Hampshire~D~~2022-12~O
Peter Varney|||r~New Hampshire~R~~~O
Peter Bixby|||r~New Hampshire~D~~2022-12~O
Philip Jones|||r~New Hampshire~D~2022-12~~O
Phyllis Katsakiores|||r~New Hampshire~R~~~O
Pierre DuPont|||r~New Hampshire~R~2024-12~~O
Ralph Boehm|||r~New Hampshire~R~~~O
Ray Newman|||r~New Hampshire~D~~~O
Ray Peeples|||r~New Hampshire~R~2024-12~~O
Ray Plante|||r~New Hampshire~R~2024-12~~O
Rebecca Perkins Kwoka|||s~New Hampshire~D~2020-12~~O
Regina Birdsell|||s~New Hampshire~R~2010-12~~O
Riché Colcombe|||r~New Hampshire~R~2022-12~~O
Rich Nalevanko|||r~New Hampshire~R~2024-12~~O
Dick Ames|||r~New Hampshire~D~~~O
Richard Tripp|||r~New Hampshire~R~~2018-12~O|r~New Hampshire~R~2020-12~2022-12~O
Richard Brown|||r~New Hampshire~R~2022-12~~O
Rich Lascelles|||r~New Hampshire~R~~~O
Rick Ladd|||r~New Hampshire~R~~2022-12~O
Rick Devoid|||r~New Hampshire~R~2024-12~~O
Rita Mattson|||r~New Hampshire~R~2024-12~~O
Bob Harb|||r~New Hampshire~R~~~O
Robert Wherry|||r~New Hampshire~R~2022-12~~O
Robley Hall|||r~New Hampshire~R~2024-12~~O
Ron Dunn|||r~New Hampshire~R~2022-12~~O
Rosemarie Rung|||r~New Hampshire~D~~~O
Ross Berry|||r~New Hampshire~R~~~O
Russ Dumais|||r~New Hampshire~R~2015-01~2016-12~O|r~New Hampshire~R~2022-12~~O
Russ Muirhead|||r~New Hampshire~D~2020-12~~O
Ruth Ward|||s~New Hampshire~R~2016-12~~O
Sallie Fellows|||r~New Hampshire~D~2018-12~~O
Sam Farrington|||r~New Hampshire~R~2024-12~~O
Samantha Jacobs|||r~New Hampshire~D~2024-12~~O
Sanjeev Manohar|||r~New Hampshire~D~2024-12~~O
Santosh Salvi|||r~New Hampshire~D~2024-12~~O
Sayra DeVito|||r~New Hampshire~R~2024-12~~O
Scott Bryer|||r~New Hampshire~R~2024-12~~O
Sean Durkin|||r~New Hampshire~R~2024-01~~O
Seth King|||r~New Hampshire~R~2022-12~~O
Seth Miller|||r~New Hampshire~D~2024-12~~O
Shane Sirois|||r~New Hampshire~R~2022-12~~O
Sharon Carson|||s~New Hampshire~R~2008-12~~O
Sheri Minor|||r~New Hampshire~R~2024-12~~O
Sherm Packard|||r~New Hampshire~R~1990-12~2022-12~O
Sherri Reinfurt|||r~New Hampshire~R~2024-12~~O
Skip Rollins|||r~New Hampshire~R~~2022-12~O
Sly Karasinski|||r~New Hampshire~R~2024-12~~O
Stephanie Grund|||r~New Hampshire~D~2024-12~~O
Stephanie Payeur|||r~New Hampshire~D~2022-12~~O
Steve Pearson|||r~New Hampshire~R~~~O
Stephen Boyd|||r~New Hampshire~R~2020-12~2022-12~O
Steve Woodcock|||r~New Hampshire~D~~~O
Steve Kesselring|||r~New Hampshire~R~2024-12~~O
Steven Smith|||r~New Hampshire~R~~2022-12~O
Steve Bogert|||r~New Hampshire~R~2022-12~~O
Sue DeLemus|||r~New Hampshire~R~2020-12~2022-12~O|r~New Hampshire~R~2024-12~~O
Sue Newman|||r~New Hampshire~D~~~O
Susan Elberger|||r~New Hampshire~D~2022-12~~O
Susan DeRoy|||r~New Hampshire~R~2024-12~~O
Sue Vandecasteele|||r~New Hampshire~R~~~O
Susan Porcelli|||r~New Hampshire~R~2022-12~~O
Susan Almy|||r~New Hampshire~D~~~O
Suzanne Chretien|||r~New Hampshire~D~2024-12~~O
Sue Prentiss|||s~New Hampshire~D~2020-12~~O
Sue Vail|||r~New Hampshire~D~2013-01~2014-12~O|r~New Hampshire~D~2018-12~2022-12~O
Tanya Donnelly|||r~New Hampshire~R~2022-12~~O
Tara Reardon|||s~New Hampshire~D~2024-12~~O
Ted Gorski|||r~New Hampshire~R~~~O
Terri O'Rorke|||r~New Hampshire~D~2024-12~~O
Terry Roy|||r~New Hampshire~R~2018-12~2022-12~O
Terry Spahr|||r~New Hampshire~D~2024-12~~O
Tom Schamberg|||r~New Hampshire~D~2012-12~~O
Thomas Walsh|||r~New Hampshire~R~~2022-12~O
Tom Cormen|||r~New Hampshire~D~2022-12~~O
Tom Buco|||r~New Hampshire~D~2022-12~2022-12~O
Thomas Kaczynski|||r~New Hampshire~R~2014-12~2018-12~O|r~New Hampshire~R~2020-12~~O
Tom Southworth|||r~New Hampshire~D~2014-12~2022-12~O
Thomas Oppel|||r~New Hampshire~D~2024-12~~O
Tim Hartnett|||r~New Hampshire~D~2024-12~~O
Tim Mannion|||r~New Hampshire~R~2024-12~~O
Tim McGough|||s~New Hampshire~R~2022-12~~O|r~New Hampshire~R~2022-12~2024-12~O
Timothy Soucy|||r~New Hampshire~D~~~O
Tim Lang|||r~New Hampshire~R~~2022-12~O|s~New Hampshire~R~2016-12~~O
Timothy Horrigan|||r~New Hampshire~D~2022-12~2022-12~O
Tom Mannion|||r~New Hampshire~R~2022-12~~O
Tom Dolan|||r~New Hampshire~R~~~O
Tom Ploszaj|||r~New Hampshire~I~2020-12~~O
Toni Weinstein|||r~New Hampshire~D~2024-12~~O
Tony Caplan|||r~New Hampshire~D~2020-12~2022-12~O
Tracy Bricchi|||r~New Hampshire~D~2024-12~~O
Travis Corcoran|||r~New Hampshire~R~2022-12~~O
Travis Toner|||r~New Hampshire~R~2024-12~~O
Trinidad Tellez|||r~New Hampshire~D~2022-12~~O
Valerie McDonnell|||r~New Hampshire~R~2022-12~~O
Vanessa Sheehan|||r~New Hampshire~R~~~O
Vicki Wilson|||r~New Hampshire~R~2024-12~~O
Victoria Sullivan|||s~New Hampshire~R~2024-12~~O
Terry Spilsbury|||r~New Hampshire~R~2020-12~2022-12~O
Wayne MacDonald|||r~New Hampshire~R~~~O
Wayne Hemingway|||r~New Hampshire~R~2024-12~~O
Wayne Burton|||r~New Hampshire~D~~2018-12~O|r~New Hampshire~D~2024-12~~O
Wayne Pearson|||r~New Hampshire~D~2024-12~~O
Wendy Thomas|||r~New Hampshire~D~~2020-12~O|r~New Hampshire~D~2022-12~~O
Will Darby|||r~New Hampshire~D~2022-12~~O
Bill Dolan|||r~New Hampshire~D~2022-12~~O
Bill Palmer|||r~New Hampshire~D~2022-12~~O
Yury Polozov|||r~New Hampshire~R~2022-12~~O
Zoe Manos|||r~New Hampshire~D~2022-12~~O
Al Abdelaziz|||r~New Jersey~D~2025-01~~O
Al Barlas|||r~New Jersey~R~2024-01~~O
Alex Sauickie|||r~New Jersey~R~2022-09~~O
Alixon Collazos-Gill|||r~New Jersey~D~2024-01~~O
Andrea Katz|||r~New Jersey~D~2024-01~~O
Andrew Macurdy|||r~New Jersey~D~2026-01~~O
Andrew Zwicker|||s~New Jersey~D~2016-01~~O
Angela McKnight|||r~New Jersey~D~2016-01~2024-01~O|s~New Jersey~D~2024-01~~O
Annette Quijano|||r~New Jersey~D~2008-09~~O
Anthony Angelozzi|||r~New Jersey~D~2026-01~~O
Tony Bucco|||s~New Jersey~R~2010-01~~O
Anthony Verrelli|||r~New Jersey~D~2018-08~~O
Antwan McClellan|||r~New Jersey~R~2020-01~~O
Aura Dunn|||r~New Jersey~R~2019-11~~O
Avi Schnall|||r~New Jersey~D~2024-01~~O
Balvir Singh|||r~New Jersey~D~2025-01~~O
Benjie Wimberly|||s~New Jersey~D~2025-01~~O
Bob Smith|||s~New Jersey~D~2002-01~~O
Brian Bergen|||r~New Jersey~R~2020-01~~O
Brian Rumpf|||r~New Jersey~R~2003-06~~O
Brian Stack|||s~New Jersey~D~2008-01~~O
Britnee Timberlake|||r~New Jersey~D~2018-01~2024-01~O|s~New Jersey~D~2024-01~~O
Carmen Amato|||s~New Jersey~R~2024-01~~O
Carmen Morales|||r~New Jersey~D~2024-01~~O
Carol Murphy|||r~New Jersey~D~2018-01~~O
Chigozie Onyema|||r~New Jersey~D~2026-01~~O
Chris DePhillips|||r~New Jersey~R~2018-01~~O
Cleopatra Tucker|||r~New Jersey~D~2008-01~~O
Clinton Calabrese|||r~New Jersey~D~2018-02~~O
Cody Miller|||r~New Jersey~D~2024-01~~O
Craig Coughlin|||r~New Jersey~D~2010-01~~O
Dan Hutchison|||r~New Jersey~D~2024-01~~O
Dave Bailey|||r~New Jersey~D~2024-01~~O
Dawn Fantasia|||r~New Jersey~R~2024-01~~O
Declan O'Scanlon|||s~New Jersey~R~2018-01~2018-01~O
Don Guardian|||r~New Jersey~R~2022-01~~O
Doug Steinhardt|||s~New Jersey~R~2022-12~~O
Ed Rodriguez|||r~New Jersey~D~2026-01~~O
Eliana Pintor Marin|||r~New Jersey~D~2013-11~~O
Ellen Park|||r~New Jersey~D~2022-01~~O
Erik Peterson|||r~New Jersey~R~2009-12~~O
Erik Simonsen|||r~New Jersey~R~2020-01~~O
Gabe Rodriguez|||r~New Jersey~D~2024-01~~O
Gary Schaer|||r~New Jersey~D~2006-01~~O
Gerry Scharfenberger|||r~New Jersey~R~2020-01~~O
Gordon Johnson|||s~New Jersey~D~2002-01~~O|r~New Jersey~D~2002-01~2022-01~O
Greg Myhre|||r~New Jersey~R~2024-01~~O
Greg McGuckin|||r~New Jersey~R~2012-01~~O
Heather Simmons|||r~New Jersey~D~2024-01~~O
Holly Schepisi|||s~New Jersey~R~2012-01~~O
Jim Beach|||s~New Jersey~D~2009-01~~O
Jim Kennedy|||r~New Jersey~D~2016-01~~O
Jim Holzapfel|||s~New Jersey~R~2012-01~~O
Jay Webber|||r~New Jersey~R~2008-01~~O
Jerry Walker|||r~New Jersey~D~2026-01~~O
Joe Danielsen|||r~New Jersey~D~2014-10~~O
John Azzariti|||r~New Jersey~R~2024-01~~O
John DiMaio|||r~New Jersey~R~2009-03~~O
John McKeon|||r~New Jersey~D~2002-01~2024-01~O|s~New Jersey~D~2024-01~~O
John Burzichelli|||r~New Jersey~D~~2021-12~O|s~New Jersey~D~2024-01~~O
Jon Bramnick|||s~New Jersey~R~2003-02~~O
Joe Lagana|||r~New Jersey~D~2014-01~2017-12~O|s~New Jersey~D~2018-04~2018-04~O
Joe Vitale|||s~New Jersey~D~1998-01~~O
Joe Cryan|||s~New Jersey~D~2018-01~~O
Joe Pennacchio|||s~New Jersey~R~2008-01~~O
Katie Brennan|||r~New Jersey~D~2026-01~~O
Kenyatta Stewart|||r~New Jersey~D~2026-01~~O
Kevin Egan|||r~New Jersey~D~2024-01~~O
Kristin Corrado|||s~New Jersey~R~2017-10~~O
Larry Wainstein|||r~New Jersey~D~2026-01~~O
Latham Tiver|||s~New Jersey~R~2024-01~~O
Linda Greenstein|||s~New Jersey~D~2000-01~~O
Linda Carter|||r~New Jersey~D~2018-05~~O
Lisa Swain|||r~New Jersey~D~2018-05~~O
Lou Greenwald|||r~New Jersey~D~1996-01~~O
Luanne Peterpaul|||r~New Jersey~D~2024-01~~O
Teresa Ruiz|||s~New Jersey~D~2008-01~~O
Margie Donlon|||r~New Jersey~D~2024-01~~O
Marisa Sweeney|||r~New Jersey~D~2026-01~~O
Maureen Rowan|||r~New Jersey~D~2026-01~~O
Melinda Kane|||r~New Jersey~D~2025-01~~O
Mike Testa|||s~New Jersey~R~2019-12~~O
Mike Inganamort|||r~New Jersey~R~2024-01~~O
Mike Venezia|||r~New Jersey~D~2024-01~~O
Mitchelle Drulis|||r~New Jersey~D~2024-01~~O
Nick Scutari|||s~New Jersey~D~2004-01~~O
Nilsa Cruz-Perez|||s~New Jersey~D~1995-02~2010-01~O|s~New Jersey~D~2014-12~~O
Owen Henry|||s~New Jersey~R~2024-01~~O
Chris Tully|||r~New Jersey~D~2018-05~~O
Parker Space|||r~New Jersey~R~2013-03~2024-01~O|s~New Jersey~R~2024-01~~O
Patrick Diegnan|||s~New Jersey~D~2016-05~2016-05~O
Paul Sarlo|||s~New Jersey~D~2003-05~~O
Paul Moriarty|||r~New Jersey~D~2006-01~2024-01~O|s~New Jersey~D~2024-01~~O
Paul Kanitra|||r~New Jersey~R~2024-01~~O
Raj Mukherji|||r~New Jersey~D~2014-01~2024-01~O|s~New Jersey~D~2024-01~~O
Ravi Bhalla|||r~New Jersey~D~2026-01~~O
Renee Burgess|||s~New Jersey~D~2022-09~~O
Bob Auth|||r~New Jersey~R~2014-01~~O
Robert Karabinchak|||r~New Jersey~D~2016-05~~O
Bob Singer|||s~New Jersey~R~1993-10~~O
Rosy Bagolie|||r~New Jersey~D~2024-01~~O
Roy Freiman|||r~New Jersey~D~2018-01~~O
Sean Kean|||r~New Jersey~R~2008-01~~O
Shama Haider|||r~New Jersey~D~2022-01~~O
Shanique Speight|||r~New Jersey~D~2018-01~~O
Shirley Turner|||s~New Jersey~D~~~O
Sterley Stanley|||r~New Jersey~D~2021-01~~O
Tennille McCoy|||r~New Jersey~D~2024-01~~O
Troy Singleton|||r~New Jersey~D~2010-01~2017-12~O|s~New Jersey~D~2011-11~~O
Verlina Reynolds-Jackson|||r~New Jersey~D~2018-02~~O
Vicky Flynn|||r~New Jersey~R~2022-01~~O
Vin Gopal|||s~New Jersey~D~2018-01~~O
Vince Polistina|||s~New Jersey~R~2008-01~2012-01~O|s~New Jersey~R~2021-11~~O
Vinnie Kearney|||r~New Jersey~D~2026-01~~O
Wayne DeAngelo|||r~New Jersey~D~2008-01~~O
Will Sampson|||r~New Jersey~D~2022-01~~O
Bill Moen|||r~New Jersey~D~2020-01~~O
Bill Spearman|||r~New Jersey~D~2018-06~~O
Yvonne Lopez|||r~New Jersey~D~2018-01~~O
Alan Martinez|||r~New Mexico~R~2023-01~~O
Andi Reeb|||r~New Mexico~R~2023-01~~O
Andrea Romero|||r~New Mexico~D~2019-01~~O
Angel Charley|||s~New Mexico~D~2025-01~~O
Angelica Rubio|||r~New Mexico~D~2017-01~~O
Angelita Mejia|||r~New Mexico~R~2025-01~~O
Anita Gonzales|||r~New Mexico~D~2025-01~~O
Ant Thornton|||s~New Mexico~R~2025-01~~O
Antoinette Sedillo Lopez|||s~New Mexico~D~2019-01~~O
Moe Maestas|||r~New Mexico~D~~2022-11~O|s~New Mexico~D~2022-11~~O
Art De La Cruz|||r~New Mexico~D~2020-09~~O
Benny Shendo|||s~New Mexico~D~2013-01~~O
Bill Hall|||r~New Mexico~R~2024-04~~O
Brian Baca|||r~New Mexico~R~2022-01~~O
Candy Ezzell|||r~New Mexico~R~2005-01~2025-01~O|s~New Mexico~R~2025-01~~O
Carrie Hamblen|||s~New Mexico~D~2021-01~~O
Catherine Cullen|||r~New Mexico~R~2025-01~~O
Cathrynn Brown|||r~New Mexico~R~2011-01~~O
Charlotte Little|||r~New Mexico~D~2023-01~~O
Chris Chandler|||r~New Mexico~D~2019-01~~O
Cindy Nava|||s~New Mexico~D~2025-01~~O
Craig Brandt|||s~New Mexico~R~2013-01~~O
Cristina Parajón|||r~New Mexico~D~2023-08~~O
Crystal Brantley|||s~New Mexico~R~2021-01~~O
Cynthia Borrego|||r~New Mexico~D~2023-01~~O
Wonda Johnson|||r~New Mexico~D~2015-01~~O
David Gallegos|||r~New Mexico~R~~2020-12~O|s~New Mexico~R~2021-01~~O
Day Hochman-Vigil|||r~New Mexico~D~2019-01~~O
Debbie O'Malley|||s~New Mexico~D~2025-01~~O
Debbie Sariñana|||r~New Mexico~D~2017-01~~O
Derrick Lente|||r~New Mexico~D~2017-01~~O
Diane Torres-Velásquez|||r~New Mexico~D~2025-01~~O
Doreen Gallegos|||r~New Mexico~D~2013-01~~O
Elaine Sena Cortez|||r~New Mexico~R~2025-01~~O
Eleanor Chávez|||r~New Mexico~D~2023-01~~O
Liz Stefanics|||s~New Mexico~D~2017-01~~O
Liz Thomson|||r~New Mexico~D~2017-01~~O
Andrés Romero|||r~New Mexico~D~2015-01~~O
Gabriel Ramos|||s~New Mexico~R~~2020-12~O|s~New Mexico~R~2025-01~~O
Gail Armstrong|||r~New Mexico~R~2017-01~~O
George Muñoz|||s~New Mexico~D~2009-01~~O
Harlan Vincent|||r~New Mexico~R~2023-01~~O
Harold Pope|||s~New Mexico~D~2021-01~~O
Heather Berghmans|||s~New Mexico~D~2025-01~~O
Jack Chatfield|||r~New Mexico~R~2019-01~~O
Jim Townsend|||r~New Mexico~R~2015-01~2025-01~O|s~New Mexico~R~2025-01~~O
Janelle Anyanonu|||r~New Mexico~D~2023-01~~O
Javier Martínez|||r~New Mexico~D~2015-01~~O
Jay Block|||s~New Mexico~R~2025-01~~O
Jeff Steinborn|||r~New Mexico~D~2013-01~2016-12~O|s~New Mexico~D~2017-01~~O
Jenifer Jones|||r~New Mexico~R~2023-01~~O
Jimmy Mason|||r~New Mexico~R~2023-01~~O
Joanne Ferrary|||r~New Mexico~D~2017-01~~O
John Block|||r~New Mexico~R~2023-01~~O
Jon Henry|||r~New Mexico~R~2025-01~~O
Joe Cervantes|||s~New Mexico~D~2013-01~~O
Joseph Hernandez|||r~New Mexico~D~2025-01~~O
Joseph Sanchez|||r~New Mexico~D~2023-01~~O
Joshua Sanchez|||s~New Mexico~R~2021-01~~O
Josh Hernandez|||r~New Mexico~R~2021-01~~O
Joy Garratt|||r~New Mexico~D~2019-01~~O
Kathleen Cates|||r~New Mexico~D~2023-01~~O
Katy Duhigg|||s~New Mexico~D~2021-01~~O
Kristina Ortez|||r~New Mexico~D~2021-01~~O
Larry Scott|||r~New Mexico~R~2015-01~2025-01~O|s~New Mexico~R~2025-01~~O
Leo Jaramillo|||s~New Mexico~D~2020-12~~O
Linda López|||s~New Mexico~D~1997-01~~O
Linda Trujillo|||r~New Mexico~D~~2020-07~O|s~New Mexico~D~2025-01~~O
Linda Serrato|||r~New Mexico~D~2020-10~~O
Luis Terrazas|||r~New Mexico~R~2021-01~~O
Marian Matthews|||r~New Mexico~D~2020-01~~O
Marianna Anaya|||r~New Mexico~D~2025-01~~O
Mark Duncan|||r~New Mexico~R~2023-01~~O
Mark Murphy|||r~New Mexico~R~2025-01~~O
Martha Garcia|||r~New Mexico~D~2025-02~~O
Martin Hickey|||s~New Mexico~D~2021-01~~O
Martin Zamora|||r~New Mexico~R~2019-01~~O
Matthew McQueen|||r~New Mexico~D~2015-01~~O
Meredith Dixon|||r~New Mexico~D~2021-01~~O
Micaela Cadena|||r~New Mexico~D~2019-01~~O
Michael Padilla|||s~New Mexico~D~2013-01~~O
Miguel García|||r~New Mexico~D~1997-01~~O
Mimi Stewart|||s~New Mexico~D~~~O
Natalie Figueroa|||r~New Mexico~D~2019-01~2025-01~O|s~New Mexico~D~2025-01~~O
Nathan Small|||r~New Mexico~D~2017-01~~O
Nicole Chavez|||r~New Mexico~R~2025-01~~O
Nicole Tobiassen|||s~New Mexico~R~2025-01~~O
Pamelya Herndon|||r~New Mexico~D~2021-06~~O
Pat Boone|||s~New Mexico~R~2025-01~~O
Pat Woods|||s~New Mexico~R~2012-10~~O
Patty Lundstrom|||r~New Mexico~D~2003-01~~O
Pat Roybal Caballero|||r~New Mexico~D~2013-01~~O
Paulene Abeyta|||r~New Mexico~D~2025-01~~O
Pete Campos|||s~New Mexico~D~1991-01~~O
Peter Wirth|||s~New Mexico~D~2009-01~~O
Randy Pettigrew|||r~New Mexico~R~2021-01~~O
Ray Lara|||r~New Mexico~D~2019-01~~O
Rebecca Dow|||r~New Mexico~R~~2022-12~O|r~New Mexico~R~2025-01~~O
Reena Szczepanski|||r~New Mexico~D~2023-01~~O
Rex Wilson|||s~New Mexico~R~2026-01~~O
Bobby Gonzales|||r~New Mexico~D~~2019-12~O|s~New Mexico~D~2019-12~~O
Rod Montoya|||r~New Mexico~R~2015-01~~O
Sarah Silva|||r~New Mexico~D~2025-01~~O
Shannon Pinto|||s~New Mexico~D~2019-07~~O
Stefani Lord|||r~New Mexico~R~2021-01~~O
Steve Lanier|||s~New Mexico~R~2025-01~~O
Susan Herrera|||r~New Mexico~D~2019-01~~O
Tanya Moya|||r~New Mexico~R~2023-01~~O
Tara Luján|||r~New Mexico~D~2020-07~~O
Bill Sharer|||s~New Mexico~R~2001-01~~O
Bill Soules|||s~New Mexico~D~2013-01~~O
Yanira Gurrola|||r~New Mexico~D~2023-01~~O
Alexis Hansen|||r~Nevada~R~2018-11~~O
Angie Taylor|||s~Nevada~D~2022-11~~O|r~Nevada~D~2022-11~2024-11~O
Bert Gurr|||r~Nevada~R~2022-11~~O
Blayne Osborn|||r~Nevada~R~2025-11~~O
Brian Hibbetts|||r~Nevada~R~2022-11~~O
Brittney Miller|||r~Nevada~D~2016-11~~O
Carrie Buck|||s~Nevada~R~2020-11~~O
Cecelia González|||r~Nevada~D~2020-11~~O
Cinthia Moore|||r~Nevada~D~2024-11~~O
Daniele Monroe-Moreno|||r~Nevada~D~2016-11~~O
Danielle Gallant|||r~Nevada~R~2022-11~~O
David Orentlicher|||r~Nevada~D~2020-11~~O
Dina Neal|||r~Nevada~D~~2020-11~O|s~Nevada~D~2010-11~~O
Duy Nguyen|||r~Nevada~D~2022-11~~O
Edgar Flores|||r~Nevada~D~~2022-11~O|s~Nevada~D~2014-11~~O
Elaine Marzola|||r~Nevada~D~2020-11~~O
Erica Mosca|||r~Nevada~D~2022-11~~O
Erica Roth|||r~Nevada~D~2024-11~~O
Fabian Doñate|||s~Nevada~D~2021-02~~O
Gregory Koenig|||r~Nevada~R~2022-11~~O
Greg Hafen|||r~Nevada~R~2018-12~~O
Hanadi Nadeem|||r~Nevada~D~2024-11~~O
Heather Goulding|||r~Nevada~D~2024-11~~O
Heidi Kasama|||r~Nevada~R~2020-11~~O
Howard Watts|||r~Nevada~D~2018-11~~O
Ira Hansen|||r~Nevada~R~~2018-12~O|s~Nevada~R~2010-11~~O
James Ohrenschall|||r~Nevada~D~~2018-12~O|s~Nevada~D~2006-11~~O
Jason Patchett|||r~Nevada~R~2025-11~~O
Jeff Stone|||s~Nevada~R~2014-12~2019-11~O|s~Nevada~R~2022-11~~O
Jill Dickman|||r~Nevada~R~2014-11~2016-12~O|r~Nevada~R~2020-11~~O
Joe Dalia|||r~Nevada~D~2024-11~~O
John Ellison|||r~Nevada~R~~2022-11~O|s~Nevada~R~2011-02~2022-11~O|s~Nevada~R~2024-11~~O
John Steinbeck|||s~Nevada~R~2024-11~~O
Jovan Jackson|||r~Nevada~D~2024-11~~O
Julie Pazina|||s~Nevada~D~2022-11~~O
Linda Hunt|||r~Nevada~D~2024-11~~O
Lisa Cole|||r~Nevada~R~2024-11~~O
Lisa Krasner|||r~Nevada~R~~2022-11~O|s~Nevada~R~2016-11~~O
Lori Rogich|||s~Nevada~R~2024-11~~O
Marilyn Dondero Loop|||s~Nevada~D~2008-11~2014-11~O|r~Nevada~D~2009-01~2014-12~O|s~Nevada~D~2018-11~~O
Max Carter|||r~Nevada~D~2022-11~~O
Melanie Scheible|||s~Nevada~D~2018-11~~O
Melissa Hardy|||r~Nevada~R~2018-11~~O
Natha Anderson|||r~Nevada~D~2020-11~~O
Nicole Cannizzaro|||s~Nevada~D~2016-11~~O
P.K. O'Neill|||r~Nevada~R~2014-11~2016-12~O|r~Nevada~R~2020-11~~O
Rebecca Edgeworth|||r~Nevada~R~2024-11~~O
Reuben D'Silva|||r~Nevada~D~2022-11~~O
Rich DeLong|||r~Nevada~R~2022-11~~O
Roberta Lange|||s~Nevada~D~2020-11~~O
Robin Titus|||r~Nevada~R~~2022-11~O|s~Nevada~R~2014-11~~O
Rochelle Nguyen|||s~Nevada~D~2018-12~~O|r~Nevada~D~2019-02~2022-12~O
Sandra Jauregui|||r~Nevada~D~2016-11~~O
Selena La Rue Hatch|||r~Nevada~D~2022-11~~O
Selena Torres-Fossett|||r~Nevada~D~2018-11~~O
Shea Backus|||r~Nevada~D~2018-11~2020-11~O|r~Nevada~D~2022-11~~O
Shelly Crawford|||s~Nevada~D~2024-11~~O
Skip Daly|||s~Nevada~D~2010-11~2014-11~O|s~Nevada~D~2016-11~2020-11~O|s~Nevada~D~2022-11~~O
Steve Yeager|||r~Nevada~D~2016-11~~O
Tanya Flanagan|||r~Nevada~D~2024-11~~O
Tracy Brown-May|||r~Nevada~D~2021-02~~O
Venicia Considine|||r~Nevada~D~2020-11~~O
Venise Karris|||r~Nevada~D~2024-11~~O
Al Stirpe|||r~New York~D~2013-01~~O
Al Taylor|||r~New York~D~2017-11~~O
Alec Brook-Krasny|||r~New York~R~2023-01~~O
Alex Bores|||r~New York~D~2023-01~~O
Alexis Weik|||s~New York~R~~~O
Alicia Hyndman|||r~New York~D~2016-01~~O
Amanda Septimo|||r~New York~D~2021-01~~O
Amy Paulin|||r~New York~D~2001-01~~O
Andrea Bailey|||r~New York~R~2025-01~~O
Andrea Stewart-Cousins|||s~New York~D~2023-01~~O
Andrew Gounardes|||s~New York~D~~~O
Andrew Hevesi|||r~New York~D~2005-05~~O
Andrew Lanza|||s~New York~R~2007-01~~O
Andrew Molitor|||r~New York~R~2025-01~~O
Angelo Morinello|||r~New York~R~2017-01~~O
Angelo Santabarbara|||r~New York~D~2013-01~~O
Anil Beephan|||r~New York~R~2023-01~~O
Anna Kelles|||r~New York~D~2021-01~~O
Tony Palumbo|||r~New York~R~2013-11~2020-12~O|s~New York~R~2021-01~~O
April Baskin|||s~New York~D~2025-01~~O
Ari Brown|||r~New York~R~2022-04~~O
Aron Wieder|||r~New York~D~2025-01~~O
Brian Cunningham|||r~New York~D~2022-03~~O
Brian Kavanagh|||s~New York~D~~~O
Brian Maher|||r~New York~R~2023-01~~O
Brian Manktelow|||r~New York~R~2019-01~~O
Brian Miller|||r~New York~R~~~O
Carl Heastie|||r~New York~D~2001-01~~O
Carrie Woerner|||r~New York~D~2015-01~~O
Catalina Cruz|||r~New York~D~2019-01~~O
Chantel Jackson|||r~New York~D~2021-01~~O
Charles Fall|||r~New York~D~2019-01~~O
Charles Lavine|||r~New York~D~2005-01~~O
Chris Burdick|||r~New York~D~2021-01~~O
Chris Eachus|||r~New York~D~2023-01~~O
Chris Ryan|||s~New York~D~2025-01~~O
Chris Tague|||r~New York~R~2018-05~~O
Chris Friend|||r~New York~R~2013-01~~O
Claire Valdez|||r~New York~D~2025-01~~O
Clyde Vanel|||r~New York~D~2016-12~~O
Cordell Cleare|||s~New York~D~2021-11~~O
Crystal Peoples-Stokes|||r~New York~D~2003-01~~O
Dana Levenberg|||r~New York~D~2023-01~~O
Dan Stec|||s~New York~R~2021-01~~O
Danny Norber|||r~New York~R~2025-01~~O
Dave DiPietro|||r~New York~R~2013-01~~O
Dave McDonough|||r~New York~R~2013-01~~O
David Weprin|||r~New York~D~2010-02~~O
Dean Murray|||s~New York~R~2023-01~~O
Deborah Glick|||r~New York~D~1991-01~~O
Demond Meeks|||r~New York~D~2021-01~~O
Diana Moreno|||r~New York~D~2026-02~~O
Didi Barrett|||r~New York~D~2013-01~~O
Donna Lupardo|||r~New York~D~2013-01~~O
Doug Smith|||r~West Virginia~R~~~O|r~New York~R~2018-04~~O
Eddie Gibbs|||r~New York~D~2022-01~~O
Ed Braunstein|||r~New York~D~2011-01~~O
Ed Ra|||r~New York~R~2013-01~~O
Emily Gallagher|||r~New York~D~2021-01~~O
Emérita Torres|||r~New York~D~2025-01~~O
Erik Bottcher|||s~New York~D~2026-02~~O
Erik Dilan|||r~New York~D~2015-01~~O
Gabriella Romero|||r~New York~D~2025-01~~O
George Alvarez|||r~New York~D~2023-01~~O
George Borrello|||s~New York~R~2023-01~~O
Grace Lee|||r~New York~D~2023-01~~O
Gustavo Rivera|||s~New York~D~2011-01~~O
Harry Bronson|||r~New York~D~2013-01~~O
Gary Pretlow|||r~New York~D~2013-01~~O
Jabari Brisport|||s~New York~D~2021-01~~O
Jack Martins|||s~New York~R~2023-01~~O
Jaime Williams|||r~New York~D~2016-05~~O
Jake Ashby|||r~New York~R~~2023-01~O|s~New York~R~2023-01~~O
Jake Blumencranz|||r~New York~R~2023-01~~O
Jamaal Bailey|||s~New York~D~2017-01~~O
James Sanders|||s~New York~D~2013-01~~O
James Skoufis|||r~New York~D~~2018-12~O|s~New York~D~~~O
Jim Tedisco|||s~New York~R~~~O|r~New York~R~2011-01~2016-12~O
Jarett Gandolfo|||r~New York~R~2021-01~~O
Jeff Gallahan|||r~New York~R~2021-01~~O
Jeffrey Dinowitz|||r~New York~D~1994-02~~O
Jenifer Rajkumar|||r~New York~D~2021-01~~O
Jen Lunsford|||r~New York~D~2021-01~~O
Jeremy Cooney|||s~New York~D~2021-01~~O
Jeremy Zellner|||s~New York~D~2026-02~~O
Jessica González-Rojas|||r~New York~D~2021-01~~O
Jessica Ramos|||s~New York~D~2019-01~~O
Jessica Scarcella-Spanton|||s~New York~D~2023-01~~O
Jo Anne Simon|||r~New York~D~2015-01~~O
Jodi Giglio|||r~New York~R~2023-01~~O
Joe Angelino|||r~New York~R~~~O
Joe DeStefano|||r~New York~R~2023-01~~O
Joe Sempolinski|||r~New York~R~2025-01~~O
John McDonald|||r~New York~D~2013-01~~O
John Lemondes|||r~New York~R~2021-01~~O
John Liu|||s~New York~D~~~O
John Mikulin|||r~New York~R~2018-04~~O
John Zaccaro|||r~New York~D~2023-01~~O
Jon Rivera|||r~New York~D~2021-01~~O
Jordan Wright|||r~New York~D~2025-01~~O
Jose Serrano|||s~New York~D~2013-01~~O
Joe Griffo|||s~New York~R~~~O
Joe Addabbo|||s~New York~D~2009-01~~O
Josh Jensen|||r~New York~R~2021-01~~O
Judy Griffin|||r~New York~D~~2023-01~O|r~New York~D~2025-01~~O
Julia Salazar|||s~New York~D~2020-01~~O
Kalman Yeger|||r~New York~D~2025-01~~O
Karen McMahon|||r~New York~D~2019-01~~O
Karines Reyes|||r~New York~D~2019-01~~O
Karl Brabenec|||r~New York~R~2014-12~~O
Keith Brown|||r~New York~R~2021-01~~O
Keith Powers|||r~New York~D~2026-02~~O
Ken Blankenbush|||r~New York~R~2013-01~~O
Kevin Parker|||s~New York~D~2003-01~~O
Khaleel Anderson|||r~New York~D~2021-01~~O
Kristen Gonzalez|||s~New York~D~2023-01~~O
Kwani O'Pharrow|||r~New York~D~2025-01~~O
Landon Dais|||r~New York~D~2024-02~~O
Larinda Hooks|||r~New York~D~2025-01~~O
Latrice Walker|||r~New York~D~2015-01~~O
Lea Webb|||s~New York~D~2023-01~~O
Leroy Comrie|||s~New York~D~2015-01~~O
Lester Chang|||r~New York~R~2023-01~~O
Linda Rosenthal|||r~New York~D~2006-02~~O
Liz Krueger|||s~New York~D~2013-01~~O
Luis Sepúlveda|||s~New York~D~2018-04~~O
Manny De Los Santos|||r~New York~D~2022-02~~O
Marcela Mitaynes|||r~New York~D~2021-01~~O
Marianne Buttenschon|||r~New York~D~2019-01~~O
Mario Mattera|||s~New York~R~2021-01~~O
Maritza Davila|||r~New York~D~2013-11~~O
Mark Walczyk|||r~New York~R~~2023-01~O|s~New York~R~2023-01~~O
Mary Beth Walsh|||r~New York~R~2017-01~~O
MaryJane Shimsky|||r~New York~D~2023-01~~O
Matt Slater|||r~New York~R~2023-01~~O
Micah Lasher|||r~New York~D~2025-01~~O
Michael Benedetto|||r~New York~D~2005-01~~O
Michael Cashman|||r~New York~D~2025-11~~O
Michael Durso|||r~New York~R~2021-01~~O
Mike Fitzpatrick|||r~New York~R~2013-01~~O
Mike Gianaris|||s~New York~D~2019-03~~O
Misha Novakhov|||r~New York~R~2023-01~~O
Mike Reilly|||r~New York~R~2019-01~~O
Mike Tannousis|||r~New York~R~2021-01~~O
Michaelle Solages|||r~New York~D~2013-01~~O
Michelle Hinchey|||s~New York~D~~~O
Monica Martinez|||s~New York~D~2023-01~~O
Monique Chandler-Waterman|||r~New York~D~2022-05~~O
Nader Sayegh|||r~New York~D~2019-01~~O
Nathalia Fernández|||r~New York~D~~2023-01~O|s~New York~D~2023-01~~O
Nikki Lucas|||r~New York~D~2022-02~~O
Nily Rozic|||r~New York~D~2013-01~~O
Noah Burroughs|||r~New York~D~2025-01~~O
Pam Helming|||s~New York~R~2017-01~~O
Pamela Hunter|||r~New York~D~2015-11~~O
Pat Chludzinski|||r~New York~R~2025-01~~O
Patricia Canzoneri-Fitzpatrick|||s~New York~R~2023-01~~O
Pat Fahy|||r~New York~D~2013-01~2025-01~O|s~New York~D~2025-01~~O
Pat Burke|||r~New York~D~2019-01~~O
Pat Carroll|||r~New York~D~2025-01~~O
Patrick Gallivan|||s~New York~R~~~O
Paul Bologna|||r~New York~R~2025-01~~O
Paula Kay|||r~New York~D~2025-01~~O
Pete Harckham|||s~New York~D~2019-01~~O
Peter Oberacker|||s~New York~R~2021-01~~O
Phara Souffrant Forrest|||r~New York~D~2021-01~~O
Phil Ramos|||r~New York~D~2003-01~~O
Phil Steck|||r~New York~D~2013-01~~O
Phil Palmesano|||r~New York~R~2013-01~~O
Rachel May|||s~New York~D~~~O
Rebecca Kassay|||r~New York~D~2025-01~~O
Rebecca Seawright|||r~New York~D~2015-01~~O
Robert Carroll|||r~New York~D~2017-01~~O
Rob Ortt|||s~New York~R~2015-01~~O
Robert Jackson|||s~New York~D~2019-01~~O
Rob Rolison|||s~New York~R~2023-01~~O
Robert Smullen|||r~New York~R~2019-01~~O
Rodneyse Bichotte Hermelyn|||r~New York~D~2015-01~~O
Ron Kim|||r~New York~D~2013-01~~O
Roxanne Persaud|||s~New York~D~2015-11~~O
Sam Berger|||r~New York~D~2023-09~~O
Sam Pirozzolo|||r~New York~R~2023-01~~O
Sam Sutton|||s~New York~D~2025-05~~O
Samra Brouk|||s~New York~D~2021-01~~O
Sarah Clark|||r~New York~D~2020-11~~O
Sarahana Shrestha|||r~New York~D~2023-01~~O
Scott Bendett|||r~New York~R~2023-01~~O
Scott Gray|||r~New York~R~2023-01~~O
Shelley Mayer|||r~New York~D~2011-01~2016-12~O|s~New York~D~2018-04~~O
Siela Bynoe|||s~New York~D~2025-01~~O
Simcha Eichenstein|||r~New York~D~2019-01~~O
Stacey Pheffer Amato|||r~New York~D~2017-01~~O
Stefani Zinerman|||r~New York~D~2021-01~~O
Steve Hawley|||r~New York~R~2006-03~~O
Steve Chan|||s~New York~R~2025-01~~O
Steve Stern|||r~New York~D~2018-04~~O
Steve Rhoads|||s~New York~R~2023-01~~O
Steve Otis|||r~New York~D~2013-01~~O
Steven Raga|||r~New York~D~2023-01~~O
Tom O'Mara|||s~New York~R~2023-01~~O
Toby Stavisky|||s~New York~D~~~O
Tommy John Schiavoni|||r~New York~D~2025-01~~O
Tony Simone|||r~New York~D~2023-01~~O
Vivian Cook|||r~New York~D~1991-01~~O
Will Barclay|||r~New York~R~2013-01~~O
William Colton|||r~New York~D~1997-01~~O
Bill Conrad|||r~New York~D~2021-01~~O
Bill Magnarelli|||r~New York~D~2013-01~~O
Yudelka Tapia|||r~New York~D~2021-11~~O
Zellnor Myrie|||s~New York~D~2019-01~~O
Adam Bird|||r~Ohio~R~~~O
Adam Holmes|||r~Ohio~R~2019-02~~O
Adam Mathews|||r~Ohio~R~2023-01~~O
Al Cutrona|||r~Ohio~R~~2024-06~O|s~Ohio~R~2024-06~~O
Al Landis|||s~Ohio~R~2023-01~~O
Andrea White|||r~Ohio~R~~~O
Andrew Brenner|||r~Ohio~R~~2018-12~O|s~Ohio~R~2019-01~~O
Angie King|||r~Ohio~R~2023-01~~O
Anita Somani|||r~Ohio~D~2023-01~~O
Ashley Bryant Bailey|||r~Ohio~D~2025-10~~O
Bernie Willis|||r~Ohio~R~2023-01~~O
Beryl Piccolantonio|||r~Ohio~D~2024-01~~O
Beth Lear|||r~Ohio~R~2023-01~~O
Beth Liston|||r~Ohio~D~2019-01~2025-01~O|s~Ohio~D~2025-01~~O
Bill Reineke|||r~Ohio~R~2015-01~2020-12~O|s~Ohio~R~2021-01~~O
Bill Roemer|||r~Ohio~R~2019-01~~O
Bob Peterson|||s~Ohio~R~~2023-01~O|r~Ohio~R~2023-01~~O
Brian Lampton|||r~Ohio~R~~~O
Brian Lorenz|||r~Ohio~R~2023-05~~O
Brian Chavez|||s~Ohio~R~2023-12~~O
Brian Stewart|||r~Ohio~R~~~O
Bride Sweeney|||r~Ohio~D~2019-01~~O
Allison Russo|||r~Ohio~D~2019-01~~O
Casey Weinstein|||r~Ohio~D~2019-01~2025-01~O|s~Ohio~D~2025-01~~O
Catherine Ingram|||r~Ohio~D~~2023-01~O|s~Ohio~D~2023-01~~O
Cecil Thomas|||s~Ohio~D~~2023-01~O|r~Ohio~D~2023-01~~O
Chris Glassburn|||r~Ohio~D~2025-01~~O
Christine Cockley|||r~Ohio~D~2025-01~~O
Cindy Abrams|||r~Ohio~R~2019-10~~O
Crystal Lett|||r~Ohio~D~2025-01~~O
D.J. Swearingen|||r~Ohio~R~2019-08~~O
Dani Isaacsohn|||r~Ohio~D~2023-01~~O
Dan Troy|||r~Ohio~D~~~O
Darnell Brewer|||r~Ohio~D~2023-01~~O
David Thomas|||r~Ohio~R~2025-01~~O
Derrick Hall|||r~Ohio~D~2025-01~~O
Desireè Tims|||r~Ohio~D~2025-01~~O
Diane Mullins|||r~Ohio~R~2025-01~~O
Dontavius Jarrells|||r~Ohio~D~~~O
Elgin Rogers|||r~Ohio~D~2022-11~~O
Eric Synenberg|||r~Ohio~D~2025-01~~O
Erika White|||r~Ohio~D~2025-01~~O
Gary Click|||r~Ohio~R~2021-01~~O
Gayle Manning|||s~Ohio~R~~2018-12~O|r~Ohio~R~2019-01~~O
George Lang|||r~Ohio~R~2017-09~2020-12~O|s~Ohio~R~2021-01~~O
Haraz Ghanbari|||r~Ohio~R~2019-03~~O
Hearcel Craig|||r~Ohio~D~~2018-12~O|s~Ohio~D~2019-01~~O
Heidi Workman|||r~Ohio~R~2025-01~~O
Ismail Mohamed|||r~Ohio~D~2023-01~~O
Jack Daniels|||r~Ohio~R~2024-04~~O
Jim Hoops|||r~Ohio~R~2018-01~~O
Jamie Callender|||r~Ohio~R~2019-01~~O
Jane Timken|||s~Ohio~R~2025-01~~O
Jason Stephens|||r~Ohio~R~2019-10~~O
Jeff LaRe|||r~Ohio~R~2019-05~~O
Jennifer Gross|||r~Ohio~R~~~O
Jerry Cirino|||s~Ohio~R~2021-01~~O
Jim Thomas|||r~Ohio~R~2023-01~~O
Jodi Salvo|||r~Ohio~R~2025-01~~O
Johnathan Newman|||r~Ohio~R~2025-01~~O
Joe Miller|||r~Ohio~D~2019-01~~O
Josh Williams|||r~Ohio~R~2023-01~~O
Juanita Brent|||r~Ohio~D~2019-01~~O
Justin Pizzulli|||r~Ohio~R~2023-05~~O
Karen Brownlee|||r~Ohio~D~2025-01~~O
Kellie Deeter|||r~Ohio~R~2025-01~~O
Kent Smith|||r~Ohio~D~~2023-01~O|s~Ohio~D~2023-01~~O
Kevin Miller|||r~Ohio~R~~~O
Kevin Ritter|||r~Ohio~R~2025-01~~O
Kristina Roegner|||r~Ohio~R~~2018-12~O|s~Ohio~R~2019-01~~O
Kyle Koehler|||s~Ohio~R~2015-01~~O|r~Ohio~R~2015-01~2016-12~O
Latyna Humphrey|||r~Ohio~D~2019-01~~O
Lauren McNally|||r~Ohio~D~2023-01~~O
Levi Dean|||r~Ohio~R~2025-01~~O
Bill Blessing|||r~Ohio~R~~2019-10~O|s~Ohio~R~2019-10~~O
Marilyn John|||r~Ohio~R~~~O
Mark Hiner|||r~Ohio~R~2025-01~~O
Mark Romanchuk|||s~Ohio~R~2021-01~~O
Mark Sigrist|||r~Ohio~D~2025-01~~O
Matt Huffman|||r~Ohio~R~2011-01~2014-12~O|s~Ohio~R~2017-01~2025-01~O|r~Ohio~R~2025-01~~O
Matt Kishman|||r~Ohio~R~2025-01~~O
Melanie Miller|||r~Ohio~R~2023-01~~O
Meredith Craig|||r~Ohio~R~2025-01~~O
Meredith Lawson‐Rowe|||r~Ohio~D~2025-01~~O
Michele Grim|||r~Ohio~D~2023-01~~O
Michele Reynolds|||s~Ohio~R~2023-01~~O
Michelle Teska|||r~Ohio~R~2025-01~~O
Mike Dovilla|||r~Ohio~R~2011-01~2016-12~O|r~Ohio~R~2025-01~~O
Mike Odioso|||r~Ohio~R~2025-01~~O
Monica Blasdel|||r~Ohio~R~2023-01~~O
Munira Abdullahi|||r~Ohio~D~2023-01~~O
Nathan Manning|||r~Ohio~R~~2018-12~O|s~Ohio~R~2019-01~~O
Nick Santucci|||r~Ohio~R~2023-01~~O
Nickie Antonio|||r~Ohio~D~~2018-12~O|s~Ohio~D~2019-01~~O
Paula Hicks-Hudson|||r~Ohio~D~2019-01~2023-01~O|s~Ohio~D~2022-11~~O
Phil Plummer|||r~Ohio~R~2019-01~~O
Phil Robinson|||r~Ohio~D~2019-01~~O
Rachel Baker|||r~Ohio~D~2023-01~~O
Riordan McClain|||r~Ohio~R~2018-01~~O
Rob McColley|||s~Ohio~R~2017-12~~O
Rodney Creech|||r~Ohio~R~~~O
Ron Ferguson|||r~Ohio~R~2021-01~~O
Roy Klopfenstein|||r~Ohio~R~2023-01~~O
Sandy O'Brien|||s~Ohio~R~2021-01~~O
Sarah Fowler Arthur|||r~Ohio~R~2021-01~~O
Scott Oelslager|||s~Ohio~R~~2018-12~O|r~Ohio~R~2019-01~~O
Sean Brennan|||r~Ohio~D~2023-01~~O
Shane Wilkin|||r~Ohio~R~~2023-01~O|s~Ohio~R~2023-01~~O
Sharon Ray|||r~Ohio~R~~~O
Steve Huffman|||r~Ohio~R~~2018-12~O|s~Ohio~R~2019-01~~O
Steve Demetriou|||r~Ohio~R~2023-01~~O
Steve Wilson|||s~Ohio~R~2017-01~~O
Susan Manchester|||r~Ohio~R~2019-01~2025-01~O|s~Ohio~R~2025-01~~O
Terrence Upchurch|||r~Ohio~D~2019-01~~O
Terry Johnson|||r~Ohio~R~~2018-12~O|s~Ohio~R~2019-09~~O
Tex Fischer|||r~Ohio~R~2024-06~~O
Thad Claggett|||r~Ohio~R~2023-01~~O
Theresa Gavarone|||r~Ohio~R~~2019-02~O|s~Ohio~R~2019-02~~O
Tom Patton|||r~Ohio~R~~2025-01~O|s~Ohio~R~2025-01~~O
Thomas Hall|||r~Ohio~R~~~O
Tim Barhorst|||r~Ohio~R~2023-01~~O
Tim Schaffer|||r~Ohio~R~~2019-05~O|s~Ohio~R~2019-05~~O
Tom Young|||r~Ohio~R~~~O|s~South Carolina~R~2012-11~~O
Tracy Richardson|||r~Ohio~R~2019-01~~O
Tristan Rader|||r~Ohio~D~2025-01~~O
Ty Mathews|||r~Ohio~R~2025-01~~O
Ty Moore|||r~Ohio~R~2025-06~~O
Veronica Sims|||r~Ohio~D~2024-02~~O
Bill DeMora|||s~Ohio~D~2023-01~~O
Willis Blackshear|||r~Ohio~D~~2025-01~O|s~Ohio~D~2025-01~~O
Aaron Reinhardt|||s~Oklahoma~R~2024-11~~O
Adam Pugh|||s~Oklahoma~R~2016-11~~O
Aletia Timmons|||r~Oklahoma~D~2025-06~~O
Ally Seifried|||s~Oklahoma~R~2022-11~~O
Amanda Clinton|||r~Oklahoma~D~2025-06~~O
Andy Fugate|||r~Oklahoma~D~2018-11~~O
Annie Menz|||r~Oklahoma~D~2022-11~~O
Anthony Moore|||r~Oklahoma~R~2020-11~~O
Arturo Alonso|||r~Oklahoma~D~2022-11~~O
Avery Frix|||r~Oklahoma~R~~2022-11~O|s~Oklahoma~R~2016-11~2022-11~O|s~Oklahoma~R~2024-11~~O
Bill Coleman|||s~Oklahoma~R~2018-11~~O
Bob Culver|||r~Oklahoma~R~2020-11~~O
Brad Boles|||r~Oklahoma~R~2018-03~~O
Brenda Stanley|||s~Oklahoma~R~2018-11~~O
Brent Howard|||s~Oklahoma~R~2018-11~~O
Brian Guthrie|||s~Oklahoma~R~2024-11~~O
Brian Hill|||r~Oklahoma~R~2018-11~~O
Bryan Logan|||s~Oklahoma~R~2025-05~~O
Carl Newton|||r~Oklahoma~R~2016-11~~O
Carri Hicks|||s~Oklahoma~D~2018-11~~O
Casey Murdock|||s~Oklahoma~R~2014-11~~O|r~Oklahoma~R~2015-01~2016-12~O
Chad Caldwell|||r~Oklahoma~R~2014-11~~O
Chris Banning|||r~Oklahoma~R~2022-11~~O
Chris Kannady|||r~Oklahoma~R~~~O
Chris Sneed|||r~Oklahoma~R~2018-11~~O
Christi Gillespie|||s~Oklahoma~R~2024-11~~O
Chuck Hall|||s~Oklahoma~R~2018-11~~O
Clay Staires|||r~Oklahoma~R~2022-11~~O
Cody Maynard|||r~Oklahoma~R~2022-11~~O
Collin Duel|||r~Oklahoma~R~2022-11~~O
Cyndi Munson|||r~Oklahoma~D~2015-09~~O
Cindy Roe|||r~Oklahoma~R~2018-11~~O
Dana Prieto|||s~Oklahoma~R~2022-11~~O
Daniel Pae|||r~Oklahoma~R~2018-11~~O
Danny Sterling|||r~Oklahoma~R~2018-11~~O
Danny Williams|||r~Oklahoma~R~2020-11~~O
Darcy Jech|||s~Oklahoma~R~2014-11~~O
Darrell Weaver|||s~Oklahoma~R~2018-11~~O
Dave Rader|||s~Oklahoma~R~2016-11~~O
David Bullard|||s~Oklahoma~R~2018-11~~O
David Hardin|||r~Oklahoma~R~2018-11~~O
Dell Kerbs|||r~Oklahoma~R~2016-11~~O
Denise Crosswhite Hader|||r~Oklahoma~R~2018-11~~O
Derrick Hildebrant|||r~Oklahoma~R~2024-11~~O
Dick Lowe|||r~Oklahoma~R~2020-11~~O
Dillon Travis|||r~Oklahoma~R~2026-02~~O
Dusty Deevers|||s~Oklahoma~R~2023-12~~O
Eddy Dempsey|||r~Oklahoma~R~2020-11~~O
Ellen Pogemiller|||r~Oklahoma~D~2024-11~~O
Ellyn Hefner|||r~Oklahoma~D~2022-11~~O
Emily Gise|||r~Oklahoma~R~2024-11~~O
Eric Roberts|||r~Oklahoma~R~2020-11~~O
Erick Harris|||r~Oklahoma~R~2024-02~~O
Gabe Woolley|||r~Oklahoma~R~2024-11~~O
George Burns|||s~Oklahoma~R~2020-11~~O
Gerrid Kendrix|||r~Oklahoma~R~2020-11~~O
Grant Green|||s~Oklahoma~R~2022-11~~O
Jack Stewart|||s~Oklahoma~R~2022-11~~O
Jacob Rosecrants|||r~Oklahoma~D~2017-09~~O
Jared Deck|||r~Oklahoma~D~2022-11~~O
Jason Blair|||r~Oklahoma~R~2024-11~~O
Jay Steagall|||r~Oklahoma~R~2018-11~~O
Jerry Alvord|||s~Oklahoma~R~2022-11~~O
Jim Grego|||r~Oklahoma~R~2018-11~~O
Jim Olsen|||r~Oklahoma~R~2018-11~~O
Jim Shaw|||r~Oklahoma~R~2024-11~~O
Jo Anna Dossett|||s~Oklahoma~D~2020-11~~O
John George|||r~Oklahoma~R~2022-11~~O
John Haste|||s~Oklahoma~R~2018-11~~O
John Kane|||s~Pennsylvania~D~2020-12~~O|r~Oklahoma~R~2022-11~~O
John Pfeiffer|||r~Oklahoma~R~2014-11~~O
John Waldron|||r~Oklahoma~D~2018-11~~O
Jonathan Wilk|||r~Oklahoma~R~2024-11~~O
Jonathan Wingard|||s~Oklahoma~R~2024-11~~O
Josh Cantrell|||r~Oklahoma~R~2022-11~~O
Josh West|||r~Oklahoma~R~2016-11~~O
Judd Strom|||r~Oklahoma~R~2018-11~~O
Julia Kirt|||s~Oklahoma~D~2018-11~~O
Julie Daniels|||s~Oklahoma~R~2016-11~~O
Julie McIntosh|||s~Oklahoma~R~2024-11~~O
Justin Humphrey|||r~Oklahoma~R~2016-11~~O
Kelly Hines|||s~Oklahoma~R~2024-11~~O
Ken Luttrell|||r~Oklahoma~R~2018-11~~O
Kendal Sacchieri|||s~Oklahoma~R~2024-11~~O
Kenton Patzkowsky|||r~Oklahoma~R~2018-11~~O
Kevin Norwood|||r~Oklahoma~R~2025-06~~O
Kevin West|||r~Oklahoma~R~2016-11~~O
Kristen Thompson|||s~Oklahoma~R~2022-11~~O
Kyle Hilbert|||r~Oklahoma~R~2016-11~~O
Lisa Standridge|||s~Oklahoma~R~2024-11~~O
Lonnie Paxton|||s~Oklahoma~R~2016-11~~O
Marilyn Stark|||r~Oklahoma~R~2018-11~~O
Mark Chapman|||r~Oklahoma~R~2024-11~~O
Mark Lawson|||r~Oklahoma~R~2016-11~~O
Mark Lepak|||r~Oklahoma~R~2014-11~~O
Mark Mann|||s~Oklahoma~D~2024-11~~O
Mark Tedford|||r~Oklahoma~R~2022-11~~O
Mary Boren|||s~Oklahoma~D~2018-11~~O
Max Wolfley|||r~Oklahoma~R~2020-11~~O
Melissa Provenzano|||r~Oklahoma~D~2018-11~~O
Meloyde Blancett|||r~Oklahoma~D~2016-11~~O
Michael Brooks|||s~Oklahoma~D~2017-07~~O
Micheal Bergstrom|||s~Oklahoma~R~2016-11~~O
Michelle McCane|||r~Oklahoma~D~2024-11~~O
Mickey Dollens|||r~Oklahoma~D~2016-11~~O
Mike Dobrinski|||r~Oklahoma~R~2020-11~~O
Mike Kelley|||r~Oklahoma~R~2024-11~~O
Mike Lay|||r~Oklahoma~R~2024-11~~O
Mike Osburn|||r~Oklahoma~R~2016-11~~O
Molly Jenkins|||r~Oklahoma~R~2024-11~~O
Neil Hays|||r~Oklahoma~R~2022-11~~O
Nick Archer|||r~Oklahoma~R~2022-11~~O
Nicole Miller|||r~Oklahoma~R~2018-11~~O
Nikki Nice|||s~Oklahoma~D~2024-11~~O
Paul Rosino|||s~Oklahoma~R~2017-11~~O
Preston Stinson|||r~Oklahoma~R~2020-11~~O
Rande Worthen|||r~Oklahoma~R~2016-11~~O
Randy Grellner|||s~Oklahoma~R~2024-11~~O
Regina Goodwin|||s~Oklahoma~D~2015-07~~O|r~Oklahoma~D~2015-07~2024-11~O
Rick West|||r~Oklahoma~R~2016-11~2018-11~O|r~Oklahoma~R~2020-11~~O
Rob Hall|||r~Oklahoma~R~2024-11~~O
Robert Manger|||r~Oklahoma~R~2018-11~~O
Roland Pederson|||s~Oklahoma~R~2016-11~~O
Ron Stewart|||r~Oklahoma~D~2024-11~~O
Ronny Johns|||r~Oklahoma~R~2018-11~~O
Ross Ford|||r~Oklahoma~R~2017-11~~O
Rusty Cornwell|||r~Oklahoma~R~2018-11~~O
Ryan Eaves|||r~Oklahoma~R~2024-11~~O
Scott Fetgatter|||r~Oklahoma~R~2016-11~~O
Shane Jett|||s~Oklahoma~R~2020-11~~O
Spencer Kern|||s~Oklahoma~R~2024-11~~O
Stacy Adams|||r~Oklahoma~R~2024-11~~O
Stan May|||r~Oklahoma~R~2018-11~~O
Steve Bashore|||r~Oklahoma~R~2020-11~~O
Suzanne Schreiber|||r~Oklahoma~D~2022-11~~O
T.J. Marti|||r~Oklahoma~R~2018-11~~O
Tammy Townley|||r~Oklahoma~R~2018-11~~O
Tammy West|||r~Oklahoma~R~2016-11~~O
Tim Turner|||r~Oklahoma~R~2024-11~~O
Todd Gollihare|||s~Oklahoma~R~2022-11~~O
Tom Gann|||r~Oklahoma~R~2016-11~~O
Tom Woods|||s~Oklahoma~R~2022-11~~O
Toni Hasenbeck|||r~Oklahoma~R~2018-11~~O
Trey Caldwell|||r~Oklahoma~R~2018-11~~O
Trish Ranson|||r~Oklahoma~D~2018-11~~O
Warren Hamilton|||s~Oklahoma~R~2020-11~~O
Alek Skarlatos|||r~Oregon~R~2025-01~~O
Andrea Valderrama|||r~Oregon~D~2021-04~~O
Anna Scharf|||r~Oregon~R~2021-07~~O
Annessa Hartman|||r~Oregon~D~2023-01~~O
Anthony Broadman|||s~Oregon~D~2025-01~~O
April Dobson|||r~Oregon~D~2025-01~~O
Ben Bowman|||r~Oregon~D~2023-01~~O
Bobby Levy|||r~Oregon~R~2021-01~~O
Boomer Wright|||r~Oregon~R~2021-01~~O
Bruce Starr|||s~Oregon~R~2011-01~2014-12~O|s~Oregon~R~2025-01~~O
Cedric Hayden|||r~Oregon~R~~2023-01~O|s~Oregon~R~2023-01~2023-01~O
Chris Gorsek|||r~Oregon~D~~2021-01~O|s~Oregon~D~2013-01~~O
Christine Drazan|||r~Oregon~R~~2022-01~O|r~Oregon~R~2025-01~2025-10~O|s~Oregon~R~2025-10~~O
Court Boice|||r~Oregon~R~2023-02~~O
Courtney Neron Misslin|||s~Oregon~D~2025-05~~O
Cyrus Javadi|||r~Oregon~D~2023-01~~O
Dacia Grayber|||r~Oregon~D~2021-01~~O
Daniel Nguyen|||r~Oregon~D~2023-01~~O
Darcey Edwards|||r~Oregon~R~2025-01~~O
Darin Harbick|||r~Oregon~R~2025-01~~O
David Gomberg|||r~Oregon~D~2013-01~~O
Deb Patterson|||s~Oregon~D~2021-01~~O
Diane Linthicum|||s~Oregon~R~2025-01~~O
Dwayne Yunker|||r~Oregon~R~2023-12~~O
Werner Reschke|||r~Oregon~R~~~O
Ed Diehl|||r~Oregon~R~2023-01~~O
Em Levy|||r~Oregon~D~2023-01~~O
Emily McIntire|||r~Oregon~R~2023-01~~O
Farrah Chaichi|||r~Oregon~D~2023-01~~O
Floyd Prozanski|||s~Oregon~D~~~O
Fred Girod|||s~Oregon~R~~~O
Greg Smith|||r~Oregon~R~~~O
Hai Pham|||r~Oregon~D~2023-01~~O
James Manning|||s~Oregon~D~2016-12~~O
Jami Cate|||r~Oregon~R~~~O
Janeen Sollman|||s~Oregon~D~2017-01~~O|r~Oregon~D~2017-01~2022-01~O
Jason Kropf|||r~Oregon~D~2021-01~~O
Jeff Golden|||s~Oregon~D~2019-01~~O
Jeff Helfrich|||r~Oregon~R~2017-01~2019-01~O|r~Oregon~R~2023-01~~O
John Lively|||r~Oregon~D~~~O
Jules Walters|||r~Oregon~D~2023-01~~O
Julie Fahey|||r~Oregon~D~2017-01~~O
Kate Lieber|||s~Oregon~D~2021-01~~O
Kathleen Taylor|||r~Oregon~D~2015-01~2016-12~O|s~Oregon~D~2017-01~2017-01~O
Kayse Jama|||s~Oregon~D~2021-01~~O
Ken Helm|||r~Oregon~D~~~O
Kevin Mannix|||r~Oregon~R~2023-01~~O
Khanh Pham|||s~Oregon~D~2021-01~~O|r~Oregon~D~2021-01~2025-01~O
Kim Thatcher|||s~Oregon~R~~~O
Kim Wallan|||r~Oregon~R~2019-01~~O
Lamar Wise|||r~Oregon~D~2025-11~~O
Lesly Muñoz|||r~Oregon~D~2025-01~~O
Lew Frederick|||r~Oregon~D~2011-01~2016-12~O|s~Oregon~D~2017-01~2017-01~O
Lisa Fragala|||r~Oregon~D~2025-01~~O
Lisa Reynolds|||s~Oregon~D~2021-01~~O|r~Oregon~D~2021-01~2024-12~O
Lucetta Elmer|||r~Oregon~R~2023-01~~O
Mari Watanabe|||r~Oregon~D~2025-01~~O
Mark Gamba|||r~Oregon~D~2023-01~~O
Mark Meek|||r~Oregon~D~~2023-01~O|s~Oregon~D~2017-01~~O
Mark Owens|||r~Oregon~R~2020-01~~O
Matt Bunch|||r~Oregon~R~2025-11~~O
Mike McLane|||r~Oregon~R~~2019-07~O|s~Oregon~R~2025-01~~O
Nancy Nathanson|||r~Oregon~D~~~O
Nathan Sosa|||r~Oregon~D~2022-02~~O
Noah Robinson|||s~Oregon~R~2025-01~~O
Pam Marsh|||r~Oregon~D~2017-01~~O
Paul Evans|||r~Oregon~D~2015-01~~O
Rick Lewis|||r~Oregon~R~2017-02~~O
Ricki Ruiz|||r~Oregon~D~2021-01~~O
Rob Nosse|||r~Oregon~D~2014-07~~O
Rob Wagner|||s~Oregon~D~2018-01~~O
Sara Gelser Blouin|||s~Oregon~D~2015-01~~O
Sarah McDonald|||r~Oregon~D~2025-01~~O
Shannon Isadore|||r~Oregon~D~2024-09~~O
Shelly Davis|||r~Oregon~R~2019-01~~O
Sue Rieke Smith|||r~Oregon~D~2025-06~~O
Susan McLain|||r~Oregon~D~2015-01~~O
Suzanne Weber|||s~Oregon~R~2021-01~~O|r~Oregon~R~2021-01~2023-01~O
Tawna Sanchez|||r~Oregon~D~2017-01~~O
Thuy Tran|||r~Oregon~D~2023-01~~O
Todd Nash|||s~Oregon~R~2025-01~~O
Tom Andersen|||r~Oregon~D~2023-01~~O
Travis Nelson|||r~Oregon~D~2022-02~~O
Vikki Breese Iverson|||r~Oregon~R~2019-08~~O
Virgle Osborne|||r~Oregon~R~2023-01~~O
Willy Chotzen|||r~Oregon~D~2025-01~~O
Wlnsvey Campos|||s~Oregon~D~2021-01~~O|r~Oregon~D~2021-01~2023-01~O
Zach Hudson|||r~Oregon~D~2021-01~~O
Aaron Bernstine|||r~Pennsylvania~R~~~O
Abby Major|||r~Pennsylvania~R~2021-06~~O
Abigail Salisbury|||r~Pennsylvania~D~2023-02~~O
Aerion Abney|||r~Pennsylvania~D~2022-04~~O
Alec Ryncavage|||r~Pennsylvania~R~2022-12~~O
Amanda Cappelletti|||s~Pennsylvania~D~2020-12~~O
Amen Brown|||r~Pennsylvania~D~~~O
Ana Tiburcio|||r~Pennsylvania~D~2026-03~~O
Andre Carroll|||r~Pennsylvania~D~2024-09~~O
Andrea Verobish|||r~Pennsylvania~R~2026-04~~O
Andrew Kuzma|||r~Pennsylvania~R~2022-12~~O
Anita Kulik|||r~Pennsylvania~D~2016-12~~O
Ann Flood|||r~Pennsylvania~R~2020-12~~O
Anthony Bellmon|||r~Pennsylvania~D~2022-12~~O
Tony Williams|||s~Pennsylvania~D~1999-01~~O
Art Haywood|||s~Pennsylvania~D~2015-01~~O
Arvind Venkat|||r~Pennsylvania~D~2022-12~~O
Barb Gleim|||r~Pennsylvania~R~2018-12~~O
Ben Waxman|||r~Pennsylvania~D~2022-12~~O
Ben Sanchez|||r~Pennsylvania~D~2018-12~~O
Brad Roae|||r~Pennsylvania~R~2007-01~~O
Brandon Markosek|||r~Pennsylvania~D~2018-12~~O
Brenda Pugh|||r~Pennsylvania~R~2024-12~~O
Brett Miller|||r~Pennsylvania~R~2015-01~~O
Brian Munroe|||r~Pennsylvania~D~2022-12~~O
Brian Rasel|||r~Pennsylvania~R~2024-12~~O
Brian Smith|||r~Pennsylvania~R~2020-12~~O
Bridget Malloy Kosierowski|||r~Pennsylvania~D~2019-04~~O
Bryan Cutler|||r~Pennsylvania~R~2007-01~~O
Bud Cook|||r~Pennsylvania~R~~~O
Camera Bartolotta|||s~Pennsylvania~R~2015-01~~O
Carl Metzgar|||r~Pennsylvania~R~2009-01~~O
Carol Hill-Evans|||r~Pennsylvania~D~2016-12~~O
Carol Kazeem|||r~Pennsylvania~D~2022-12~~O
Carolyn Comitta|||r~Pennsylvania~D~2016-12~2020-11~O|s~Pennsylvania~D~2020-12~~O
Catherine Wallen|||r~Pennsylvania~R~2026-04~~O
Chad Reichard|||r~Pennsylvania~R~2024-12~~O
Charity Krupa|||r~Pennsylvania~R~2022-12~~O
Chris Pielli|||r~Pennsylvania~D~2022-12~~O
Christina Sappey|||r~Pennsylvania~D~2018-12~~O
Tina Tartaglione|||s~Pennsylvania~D~1995-01~~O
Chris Gebhard|||s~Pennsylvania~R~2021-06~~O
Chris Rabb|||r~Pennsylvania~D~2016-12~~O
Clint Owlett|||r~Pennsylvania~R~2018-06~~O
Craig Staats|||r~Pennsylvania~R~2015-01~~O
Cris Dush|||r~Pennsylvania~R~2014-12~2020-11~O|s~Pennsylvania~R~2020-12~~O
Dallas Kephart|||r~Pennsylvania~R~2022-12~~O
Dan Frankel|||r~Pennsylvania~D~1999-01~~O
Dan Goughnour|||r~Pennsylvania~D~2025-04~~O
Dan Williams|||r~Pennsylvania~D~2018-12~~O
Dan Moul|||r~Pennsylvania~R~2007-01~~O
Dane Watro|||r~Pennsylvania~R~2022-12~~O
Dan Deasy|||r~Pennsylvania~D~2009-01~~O
Dan Laughlin|||s~Pennsylvania~R~2016-12~~O
Danielle Otten|||r~Pennsylvania~D~2018-12~~O
Danilo Burgos|||r~Pennsylvania~D~2018-12~~O
Darisha Parker|||r~Pennsylvania~D~2020-12~~O
Dave Delloso|||r~Pennsylvania~D~2018-12~~O
Dave Madsen|||r~Pennsylvania~D~2022-12~~O
Dave Argall|||s~Pennsylvania~R~2009-03~~O
Dave Zimmerman|||r~Pennsylvania~R~2015-01~~O
David Maloney|||r~Pennsylvania~R~2011-01~~O
David Rowe|||r~Pennsylvania~R~2019-09~~O
Dawn Keefer|||r~Pennsylvania~R~2017-01~2024-12~O|s~Pennsylvania~R~2024-12~~O
Devlin Robinson|||s~Pennsylvania~R~2020-12~~O
Donna Scheuren|||r~Pennsylvania~R~2022-12~~O
Doug Mastriano|||s~Pennsylvania~R~2019-06~~O
Doyle Heffley|||r~Pennsylvania~R~2011-01~~O
Ed Neilson|||r~Pennsylvania~D~~~O
Eddie Pashinski|||r~Pennsylvania~D~2007-01~~O
Elder Vogel|||s~Pennsylvania~R~2009-01~~O
Elizabeth Fiedler|||r~Pennsylvania~D~2018-12~~O
Emily Kinkead|||r~Pennsylvania~D~2020-12~~O
Eric Davanzo|||r~Pennsylvania~R~2020-04~~O
Eric Nelson|||r~Pennsylvania~R~2016-04~~O
Eric Weaknecht|||r~Pennsylvania~R~2024-12~~O
Frank Farry|||r~Pennsylvania~R~~2022-11~O|s~Pennsylvania~R~2022-12~~O
Roni Green|||r~Pennsylvania~D~2022-12~~O
Gary Day|||r~Pennsylvania~R~~2022-11~O|r~Pennsylvania~R~2024-12~~O
Gene Yaw|||s~Pennsylvania~R~2009-01~~O
George Margetas|||r~Pennsylvania~R~2026-06~~O
Gina Curry|||r~Pennsylvania~D~2021-12~~O
Greg Rothman|||r~Pennsylvania~R~~2022-11~O|s~Pennsylvania~R~2022-12~~O
Greg Scott|||r~Pennsylvania~D~2022-12~~O
Greg Vitali|||r~Pennsylvania~D~1993-01~~O
Heather Boyd|||r~Pennsylvania~D~2023-06~~O
Izzy Smith-Wade-El|||r~Pennsylvania~D~2022-12~~O
Jack Rader|||r~Pennsylvania~R~2015-01~~O
Jacklyn Rusnock|||r~Pennsylvania~D~2024-12~~O
Jake Banta|||r~Pennsylvania~R~2022-12~~O
Jim Struzzi|||r~Pennsylvania~R~2018-12~~O
James Malone|||s~Pennsylvania~D~2025-05~~O
Jamie Barton|||r~Pennsylvania~R~2022-12~~O
Jamie Flick|||r~Pennsylvania~R~2022-12~~O
Jamie Walsh|||r~Pennsylvania~R~2024-12~~O
Jarrett Coleman|||s~Pennsylvania~R~2022-12~~O
Jason Dawkins|||r~Pennsylvania~D~2015-01~~O
Jason Ortitay|||r~Pennsylvania~R~2015-01~~O
Jay Costa|||s~Pennsylvania~D~1996-05~~O
Jeanne McNeill|||r~Pennsylvania~D~2018-01~~O
Jeff Olsommer|||r~Pennsylvania~R~2024-05~~O
Jen Mazzocco|||r~Pennsylvania~D~2026-03~~O
Jenn O'Mara|||r~Pennsylvania~D~2018-12~~O
Jeremy Shaffer|||r~Pennsylvania~R~2024-12~~O
Jesse Topper|||r~Pennsylvania~R~2014-01~~O
Jessica Benham|||r~Pennsylvania~D~2020-12~~O
Jill Cooper|||r~Pennsylvania~R~2022-12~~O
Jim Haddock|||r~Pennsylvania~D~2022-12~~O
Jim Prokopiak|||r~Pennsylvania~D~2024-03~~O
Jim Rigby|||r~Pennsylvania~R~2018-12~~O
Joanna McClinton|||r~Pennsylvania~D~2015-08~~O
Joanne Stehr|||r~Pennsylvania~R~2022-12~~O
Joe Ciresi|||r~Pennsylvania~D~2018-12~~O
Joe Emrick|||r~Pennsylvania~R~2011-01~~O
Joe Hamm|||r~Pennsylvania~R~2020-12~~O
Joe Hogan|||r~Pennsylvania~R~2022-12~~O
Joe Kerwin|||r~Pennsylvania~R~2020-12~~O
Joe McAndrew|||r~Pennsylvania~D~2023-02~~O
Joe Picozzi|||s~Pennsylvania~R~2024-12~~O
Joe Pittman|||s~Pennsylvania~R~2019-06~~O
Joe Webster|||r~Pennsylvania~D~2018-12~~O
Johanny Cepeda-Freytiz|||r~Pennsylvania~D~2022-12~~O
John Lawrence|||r~Pennsylvania~R~2010-12~~O
John Schlegel|||r~Pennsylvania~R~2022-12~~O
John Inglis|||r~Pennsylvania~D~2024-12~~O
Jonathan Fritz|||r~Pennsylvania~R~2016-12~~O
Jordan Harris|||r~Pennsylvania~D~2013-01~~O
José Giral|||r~Pennsylvania~D~2022-12~~O
Joe Hohenstein|||r~Pennsylvania~D~2018-12~~O
Joe D'Orsie|||r~Pennsylvania~R~2022-12~~O
Josh Bashline|||r~Pennsylvania~R~2024-12~~O
Josh Kail|||r~Pennsylvania~R~2018-12~~O
Judy Schwank|||s~Pennsylvania~D~2011-04~~O
Judy Ward|||r~Pennsylvania~R~~2018-11~O|s~Pennsylvania~R~2018-12~~O
Justin Fleming|||r~Pennsylvania~D~2022-12~~O
Kate Klunk|||r~Pennsylvania~R~2015-01~~O
K.C. Tomlinson|||r~Pennsylvania~R~2020-04~~O
Kathy Rapp|||r~Pennsylvania~R~~~O
Katie Muth|||s~Pennsylvania~D~2018-12~~O
Keith Harris|||r~Pennsylvania~D~2024-09~~O
Keith Greiner|||r~Pennsylvania~R~2013-01~~O
Kerry Benninghoff|||r~Pennsylvania~R~1997-01~~O
Kim Ward|||s~Pennsylvania~R~2009-01~~O
Kristin Phillips-Hill|||r~Pennsylvania~R~~2018-12~O|s~Pennsylvania~R~2018-12~~O
Kristin Marcell|||r~Pennsylvania~R~2022-12~~O
Kristine Howard|||r~Pennsylvania~D~2018-12~~O
Kyle Donahue|||r~Pennsylvania~D~2022-12~~O
Kyle Mullins|||r~Pennsylvania~D~2018-12~~O
La'Tasha Mayes|||r~Pennsylvania~D~2022-12~~O
Leanne Krueger|||r~Pennsylvania~D~2015-08~~O
Leslie Rossi|||r~Pennsylvania~R~2021-06~~O
Lindsay Powell|||r~Pennsylvania~D~2023-10~~O
Lindsey Williams|||s~Pennsylvania~D~2018-12~~O
Lisa Borowski|||r~Pennsylvania~D~2022-12~~O
Lisa Baker|||s~Pennsylvania~R~2007-01~~O
Lisa Boscola|||s~Pennsylvania~D~1999-01~~O
Liz Hanbidge|||r~Pennsylvania~D~2018-12~~O
Lynda Culver|||r~Pennsylvania~R~~2022-12~O|s~Pennsylvania~R~2023-02~~O
Malcolm Kenyatta|||r~Pennsylvania~D~2018-12~~O
Mandy Steele|||r~Pennsylvania~D~2022-12~~O
Manny Guzman|||r~Pennsylvania~D~2020-12~~O
Marc Anderson|||r~Pennsylvania~R~2024-12~~O
Marci Mustello|||r~Pennsylvania~R~2019-06~~O
Maria Collett|||s~Pennsylvania~D~2018-12~~O
Mark Gillen|||r~Pennsylvania~R~2011-01~~O
Marla Brown|||r~Pennsylvania~R~2022-12~~O
Marty Causer|||r~Pennsylvania~R~2003-01~~O
Martina White|||r~Pennsylvania~R~2015-04~~O
Marty Flynn|||r~Pennsylvania~D~~2021-06~O|s~Pennsylvania~D~2021-06~~O
Mary Jo Daley|||r~Pennsylvania~D~2013-01~~O
Mary Isaacson|||r~Pennsylvania~D~2018-12~~O
Matt Bradford|||r~Pennsylvania~D~2009-01~~O
Maureen Madden|||r~Pennsylvania~D~2016-12~~O
Missy Cerrato|||r~Pennsylvania~D~2022-12~~O
Melissa Shusterman|||r~Pennsylvania~D~2018-12~~O
Michael Stender|||r~Pennsylvania~R~2023-06~~O
Mike Schlossberg|||r~Pennsylvania~D~2013-01~~O
Michele Brooks|||s~Pennsylvania~R~2015-01~~O
Mike Armanini|||r~Pennsylvania~R~2020-12~~O
Milou Mackenzie|||r~Pennsylvania~R~2020-12~~O
Mindy Fee|||r~Pennsylvania~R~2013-01~~O
Morgan Cephas|||r~Pennsylvania~D~2016-12~~O
Nancy Guenst|||r~Pennsylvania~D~2020-12~~O
Napoleon Nelson|||r~Pennsylvania~D~2020-12~~O
Natalie Mihalek|||r~Pennsylvania~R~2018-12~~O
Nate Davidson|||r~Pennsylvania~D~2024-12~~O
Nick Miller|||s~Pennsylvania~D~2022-12~~O
Nick Pisciottano|||r~Pennsylvania~D~2020-12~2024-12~O|s~Pennsylvania~D~2024-12~~O
Nikil Saval|||s~Pennsylvania~D~2020-12~~O
Nikki Rivera|||r~Pennsylvania~D~2024-12~~O
Parke Wentling|||r~Pennsylvania~R~~~O
Pat Gallagher|||r~Pennsylvania~D~2022-12~~O
Pat Harkins|||r~Pennsylvania~D~2007-01~~O
Pat Stefano|||s~Pennsylvania~R~2015-01~~O
Patty Kim|||r~Pennsylvania~D~2013-01~2024-12~O|s~Pennsylvania~D~2024-12~~O
Paul Friel|||r~Pennsylvania~D~2022-12~~O
Paul Takac|||r~Pennsylvania~D~2022-12~~O
Perry Stambaugh|||r~Pennsylvania~R~2020-12~~O
Perry Warren|||r~Pennsylvania~D~2016-12~~O
Pete Schweyer|||r~Pennsylvania~D~~~O
Lee James|||r~Pennsylvania~R~2013-01~~O
Regina Young|||r~Pennsylvania~D~2020-12~~O
Rich Irvin|||r~Pennsylvania~R~2015-01~~O
Rick Krajewski|||r~Pennsylvania~D~2020-12~~O
Rob Kauffman|||r~Pennsylvania~R~2005-01~~O
Bob Merski|||r~Pennsylvania~D~2018-12~~O
Rob Matzie|||r~Pennsylvania~D~2009-01~~O
Bob Freeman|||r~Pennsylvania~D~1999-01~~O|r~Tennessee~D~2018-11~~O
Robert Leadbeter|||r~Pennsylvania~R~2022-12~~O
Roman Kozak|||r~Pennsylvania~R~2024-12~~O
Rosemary Brown|||r~Pennsylvania~R~~2022-11~O|s~Pennsylvania~R~2022-12~~O
Russ Diamond|||r~Pennsylvania~R~2015-01~~O
Ryan Bizzarro|||r~Pennsylvania~D~2013-01~~O
Ryan Warner|||r~Pennsylvania~R~2015-01~~O
Scott Barger|||r~Pennsylvania~R~2024-12~~O
Scott Conklin|||r~Pennsylvania~D~2007-01~~O
Scott Hutchinson|||s~Pennsylvania~R~2013-01~~O
Scott Martin|||s~Pennsylvania~R~2016-12~~O
Sean Dougherty|||r~Pennsylvania~D~2024-12~~O
Sharif Street|||s~Pennsylvania~D~2016-12~~O
Shelby Labs|||r~Pennsylvania~R~2020-12~~O
Sheryl Delozier|||r~Pennsylvania~R~2009-01~~O
Stephanie Borowicz|||r~Pennsylvania~R~2018-12~~O
Steve Samuelson|||r~Pennsylvania~D~1999-01~~O
Steve Mentzer|||r~Pennsylvania~R~2013-01~~O
Steve Santarsiero|||s~Pennsylvania~D~2018-12~~O
Steve Malagari|||r~Pennsylvania~D~2018-12~~O
Tarah Probst|||r~Pennsylvania~D~2022-12~~O
Tarik Khan|||r~Pennsylvania~D~2022-12~~O
Thomas Kutz|||r~Pennsylvania~R~2022-12~~O
Tom Mehaffie|||r~Pennsylvania~R~2016-12~~O
Tim Brennan|||r~Pennsylvania~D~2022-12~~O
Tim Briggs|||r~Pennsylvania~D~2009-01~~O
Tim Twardzik|||r~Pennsylvania~R~2020-12~~O
Tim O'Neal|||r~Pennsylvania~R~2018-06~~O
Tim Kearney|||s~Pennsylvania~D~2018-12~~O
Tim Bonner|||r~Pennsylvania~R~~~O
Tina Davis|||r~Pennsylvania~D~2011-01~~O
Tina Pickett|||r~Pennsylvania~R~2001-01~~O
Tom Jones|||r~Pennsylvania~R~2022-12~~O
Tracy Pennycuick|||r~Pennsylvania~R~~2022-11~O|s~Pennsylvania~R~2022-12~~O
Valerie Gaydos|||r~Pennsylvania~R~2018-12~~O
Vincent Hughes|||s~Pennsylvania~D~1994-11~~O
Wayne Fontana|||s~Pennsylvania~D~2005-06~~O
Wayne Langerholc|||s~Pennsylvania~R~2016-12~~O
Wendy Fink|||r~Pennsylvania~R~2022-12~~O
Zach Mako|||r~Pennsylvania~R~2016-12~~O
Ada Álvarez Conde|||s~Puerto Rico~Partido Popular Democrático~2025-01~~O
Adriana Gutiérrez Colón|||r~Puerto Rico~Partido Independentista Puertorriqueño~2025-01~~O
Adrián González Costa|||s~Puerto Rico~Partido Independentista Puertorriqueño~2025-01~~O
Brenda Pérez Soto|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Johnny Méndez Núñez|||r~Puerto Rico~Partido Nuevo Progresista~2005-01~~O
Carmelo Ríos Santiago|||s~Puerto Rico~Partido Nuevo Progresista~2005-01~~O
Carmen Medina Calderón|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Chino Ocasio|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Chino Roque|||r~Puerto Rico~Partido Nuevo Progresista~~2021-01~O|r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Christian Muriel|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Denis Márquez|||r~Puerto Rico~Partido Independentista Puertorriqueño~2021-01~~O
Domingo Torres García|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O
Eddie Charbonier|||r~Puerto Rico~Partido Nuevo Progresista~2017-01~~O
Edgar Robles|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Edgardo Feliciano|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O
Eliezer Molina|||s~Puerto Rico~I~2025-01~~O
Elinette González Aguayo|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Emilio Carlo|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Ensol Rodríguez|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Estrella Martínez Soto|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O
Fernando Sanabria Colón|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Félix Pacheco|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Gabriel Rodríguez Aguiló|||r~Puerto Rico~Partido Nuevo Progresista~2005-01~~O
Gaby González|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Gregorio Matías|||s~Puerto Rico~Partido Nuevo Progresista~2020-05~~O
Gretchen Hau|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O|s~Puerto Rico~Partido Popular Democrático~2021-01~2023-05~O
Héctor Ferrer|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O
Héctor Sánchez Álvarez|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Jamie Barlucea|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Javy Hernández Ortiz|||s~Puerto Rico~Partido Popular Democrático~2025-01~~O
Jeison Rosa|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Jerry Nieves|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Joanne Rodríguez Veve|||s~Puerto Rico~I~2021-01~~O
Joel Franqui Atiles|||r~Puerto Rico~Partido Nuevo Progresista~2017-01~~O
Joito Colón|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Jorge Navarro Suárez|||r~Puerto Rico~Partido Nuevo Progresista~2005-01~~O
Pichy Torres Zamora|||r~Puerto Rico~Partido Nuevo Progresista~2010-06~2013-01~O|r~Puerto Rico~Partido Nuevo Progresista~2017-01~~O
José Aponte Hernández|||r~Puerto Rico~Partido Nuevo Progresista~2005-01~~O
José Pérez Cordero|||r~Puerto Rico~Partido Nuevo Progresista~2021-04~~O
José Dalmau Santiago|||s~Puerto Rico~Partido Popular Democrático~~~O
Conny Varela|||r~Puerto Rico~Partido Popular Democrático~1997-01~~O
Cheíto Hernández|||r~Puerto Rico~Partido Nuevo Progresista~2022-12~~O
Josean Jiménez|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Josian Santiago Rivera|||s~Puerto Rico~Partido Popular Democrático~2025-01~~O
Juan Oscar Morales|||s~Puerto Rico~Partido Nuevo Progresista~2022-09~2022-09~O
Karen Román|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Lilly Rosas|||r~Puerto Rico~Partido Popular Democrático~2025-01~~O
Lisie Burgos|||r~Puerto Rico~Proyecto Dignidad~2021-01~~O
Luis Daniel Colón La Santa|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Luis Pérez|||r~Puerto Rico~Partido Nuevo Progresista~~~O
Lourdes Ramos|||r~Puerto Rico~Partido Nuevo Progresista~2004-01~~O
María de Lourdes Santiago Negrón|||s~Puerto Rico~Partido Independentista Puertorriqueño~2005-01~2009-01~O|s~Puerto Rico~Partido Independentista Puertorriqueño~2013-01~2017-01~O|s~Puerto Rico~Partido Independentista Puertorriqueño~2021-01~~O
Marially González|||s~Puerto Rico~Partido Popular Democrático~2021-01~~O
Marissa Jiménez|||s~Puerto Rico~Partido Nuevo Progresista~2021-01~~O
Migdalia Padilla Alvelo|||s~Puerto Rico~Partido Nuevo Progresista~2000-05~~O
Nelie Lebrón Robles|||r~Puerto Rico~Partido Independentista Puertorriqueño~2025-01~~O
Nitza Morán|||s~Puerto Rico~Partido Nuevo Progresista~2021-01~~O
Odalys González|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Omayra Martínez|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Pellé Santiago|||r~Puerto Rico~Partido Nuevo Progresista~2013-01~2021-01~O|r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Rafy Santos|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Ramón Torres|||r~Puerto Rico~Partido Popular Democrático~2025-01~~O
Rey Figueroa|||r~Puerto Rico~Partido Popular Democrático~2025-01~~O
Roberto López|||r~Puerto Rico~Partido Nuevo Progresista~2025-10~~O
Roberto Rivera Ruiz de Porras|||r~Puerto Rico~Partido Popular Democrático~2001-01~~O
Roxanna Soto Aguilú|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Sergio Estévez|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Sol Higgins|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O
Swanny Vargas Laureano|||r~Puerto Rico~Partido Popular Democrático~2025-01~~O
Tatiana Pérez Ramírez|||r~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Thomas Rivera Schatz|||s~Puerto Rico~Partido Nuevo Progresista~2009-01~~O
Víctor Parés|||r~Puerto Rico~Partido Nuevo Progresista~2012-05~2013-01~O|r~Puerto Rico~Partido Nuevo Progresista~2017-01~~O
Wanda Del Valle Correa|||r~Puerto Rico~Partido Nuevo Progresista~2021-01~~O
Wandy Soto|||s~Puerto Rico~Partido Popular Democrático~2021-01~~O
Wilmer Reyes Berríos|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Wilson Román|||r~Puerto Rico~Partido Nuevo Progresista~2018-10~~O
Yashira Lebrón|||r~Puerto Rico~Partido Nuevo Progresista~2014-10~~O
Ángel Fourquet|||r~Puerto Rico~Partido Popular Democrático~2021-01~~O
Ángel Morey Noble|||r~Puerto Rico~Partido Nuevo Progresista~2021-06~~O
Ángel Peña Ramírez|||r~Puerto Rico~Partido Nuevo Progresista~2009-01~~O
Ángel Toledo López|||s~Puerto Rico~Partido Nuevo Progresista~2025-01~~O
Alana DiMario|||s~Rhode Island~D~2021-01~~O
Alex Marszalkowski|||r~Rhode Island~D~2017-01~~O
Alex Finkelman|||r~Rhode Island~D~2023-01~~O
Ana Quezada|||s~Rhode Island~D~2017-01~~O
Andrew Dimitri|||s~Rhode Island~D~2025-01~~O
Anthony DeSimone|||r~Rhode Island~D~2023-01~~O
Arthur Handy|||r~Rhode Island~D~2003-01~~O
Doc Corvese|||r~Rhode Island~D~2003-01~~O
Brandon Potter|||r~Rhode Island~D~2021-01~~O
Brandon Voas|||r~Rhode Island~D~2023-01~~O
Brian Newberry|||r~Rhode Island~R~2009-01~~O
Brian Kennedy|||r~Rhode Island~D~~~O
Brian Thompson|||s~Rhode Island~D~2025-01~~O
Bridget Valverde|||s~Rhode Island~D~2019-01~~O
Carol McEntee|||r~Rhode Island~D~2015-06~~O
Charlene Lima|||r~Rhode Island~D~2003-01~~O
Cherie Cruz|||r~Rhode Island~D~2023-01~~O
Chris Paplauskas|||r~Rhode Island~R~2025-01~~O
Chris Blazejewski|||r~Rhode Island~D~2011-01~~O
David Bennett|||r~Rhode Island~D~2011-01~~O
David Place|||r~Rhode Island~R~2019-01~~O
David Morales|||r~Rhode Island~D~2021-01~~O
David Tikoian|||s~Rhode Island~D~2023-01~~O
Dawn Euer|||s~Rhode Island~D~2017-09~~O
Deb Fellela|||r~Rhode Island~D~~~O
Dick Fascia|||r~Rhode Island~R~2025-01~~O
Earl Read|||r~Rhode Island~D~2025-01~~O
Edith Ajello|||r~Rhode Island~D~1993-01~~O
Elaine Morgan|||s~Rhode Island~R~2015-01~~O
Enrique Sanchez|||r~Rhode Island~D~2023-01~~O
Evan Shanley|||r~Rhode Island~D~2017-01~~O
Frank Ciccone|||s~Rhode Island~D~~~O
George Nardone|||r~Rhode Island~R~2019-01~~O
Gordon Rogers|||s~Rhode Island~R~2019-01~~O
Grace Diaz|||r~Rhode Island~D~2005-01~~O
Greg Costantino|||r~Rhode Island~D~2013-01~~O
Hanna Gallo|||s~Rhode Island~D~~~O
Jake Bissaillon|||s~Rhode Island~D~2023-12~~O
Jackie Baginski|||r~Rhode Island~D~2021-01~~O
Jason Knight|||r~Rhode Island~D~2017-01~~O
Jenni Furtado|||r~Rhode Island~D~2025-01~~O
Jennifer Stewart|||r~Rhode Island~D~2023-01~~O
Jennifer Boylan|||r~Rhode Island~D~2023-01~~O
Jessica de la Cruz|||s~Rhode Island~R~2019-01~~O
John Lombardi|||r~Rhode Island~D~2013-01~~O
John Burke|||s~Rhode Island~D~2021-01~~O
Jon Brien|||r~Rhode Island~I~2023-01~~O
Jonathon Acosta|||s~Rhode Island~D~2021-01~~O
Jose Batista|||r~Rhode Island~D~2021-01~~O
Joseph Solomon|||r~Rhode Island~D~2015-01~~O
Joseph McNamara|||r~Rhode Island~D~2003-01~~O
Joshua Giraldo|||r~Rhode Island~D~2020-03~~O
Julie Casimiro|||r~Rhode Island~D~2017-01~~O
June Speakman|||r~Rhode Island~D~2019-03~~O
Justine Caldwell|||r~Rhode Island~D~2019-01~~O
Joe Shekarchi|||r~Rhode Island~D~2013-01~~O
Karen Alzate|||r~Rhode Island~D~2019-01~~O
Katie Kazarian|||r~Rhode Island~D~2013-01~~O
Kathleen Fogarty|||r~Rhode Island~D~2015-01~~O
Lammis Vargas|||s~Rhode Island~D~2025-01~~O
Lauren Carson|||r~Rhode Island~D~2015-01~~O
Leo Felix|||r~Rhode Island~D~2021-01~~O
Lou Raptakis|||s~Rhode Island~D~~~O
Linda Ujifusa|||s~Rhode Island~D~2023-01~~O
Lori Urso|||s~Rhode Island~D~2025-01~~O
Lou DiPalma|||s~Rhode Island~D~2009-01~~O
Marie Hopkins|||r~Rhode Island~R~2025-01~~O
Mark McKenney|||s~Rhode Island~D~2019-01~2021-01~O|s~Rhode Island~D~2023-01~~O
Marvin Abney|||r~Rhode Island~D~2013-01~~O
Mary Ann Shallcross-Smith|||r~Rhode Island~D~2021-01~~O
Mary Messier|||r~Rhode Island~D~~~O
Matt LaMountain|||s~Rhode Island~D~2023-01~~O
Matthew Dawson|||r~Rhode Island~D~2023-01~~O
Megan Cotter|||r~Rhode Island~D~2023-01~~O
Meghan Kallman|||s~Rhode Island~D~2021-01~~O
Melissa Murray|||s~Rhode Island~D~2019-01~~O
Mia Ackerman|||r~Rhode Island~D~2013-01~~O
Mike Chippendale|||r~Rhode Island~R~2011-01~~O
Michelle McGaw|||r~Rhode Island~D~2021-01~~O
Nathan Biah|||r~Rhode Island~D~2021-01~~O
Pam Lauria|||s~Rhode Island~D~2023-01~~O
Pat Serpa|||r~Rhode Island~D~2007-01~~O
Paul Santucci|||r~Rhode Island~R~2025-01~~O
Pete Appollonio|||s~Rhode Island~D~2025-01~~O
Ramon Perez|||r~Rhode Island~D~2017-01~2018-12~O|r~Rhode Island~D~2021-01~~O
Raymond Hull|||r~Rhode Island~D~2011-01~~O
Rebecca Kislak|||r~Rhode Island~D~2019-01~~O
Bob Phillips|||r~Rhode Island~D~2011-01~~O
Robert Craven|||r~Rhode Island~D~2013-01~~O
Bob Quattrocchi|||r~Rhode Island~R~2017-01~~O
Bob Britto|||s~Rhode Island~D~2023-01~~O
Ryan Pearson|||s~Rhode Island~D~2013-01~~O
Sam Azzinaro|||r~Rhode Island~D~2009-01~~O
Sam Zurier|||s~Rhode Island~D~2021-11~~O
Sam Bell|||s~Rhode Island~D~2019-01~~O
Scott Slater|||r~Rhode Island~D~~~O
Sherry Roberts|||r~Rhode Island~R~2015-01~~O
Stefano Famiglietti|||s~Rhode Island~D~2025-08~~O
Stephen Casey|||r~Rhode Island~D~2013-01~~O
Susan Donovan|||r~Rhode Island~D~2017-01~~O
Teresa Tanzi|||r~Rhode Island~D~2011-01~~O
Terri Cortvriend|||r~Rhode Island~D~2019-01~~O
Tom Noret|||r~Rhode Island~D~2019-01~~O
Thomas Paolino|||s~Rhode Island~R~2017-01~~O
Tiara Mack|||s~Rhode Island~D~2021-01~~O
Tina Spears|||r~Rhode Island~D~2023-01~~O
Todd Patalano|||s~Rhode Island~D~2025-01~~O
Sue Sosnowski|||s~Rhode Island~D~1997-01~~O
Val Lawson|||s~Rhode Island~D~2019-01~~O
Victoria Gu|||s~Rhode Island~D~2023-01~~O
Walter Felag|||s~Rhode Island~D~2003-01~~O
Bill O'Brien|||r~Rhode Island~D~2013-01~~O
Shane Massey|||s~South Carolina~R~~~O
Adam Duncan|||r~South Carolina~R~2024-11~~O
Allen Blackmon|||s~South Carolina~R~2024-11~~O
Annie McDaniel|||r~South Carolina~D~2018-11~~O
April Cromer|||r~South Carolina~R~2022-11~~O
Beth Bernstein|||r~South Carolina~D~2012-11~~O
Bill Taylor|||r~South Carolina~R~~~O
Billy Garrett|||s~South Carolina~R~2020-11~~O
Blake Sanders|||r~South Carolina~R~2024-11~~O
Brad Hutto|||s~South Carolina~D~1996-04~~O
Brandon Guffey|||r~South Carolina~R~2022-11~~O
Brandon Cox|||r~South Carolina~R~2022-11~~O
Brandon Newton|||r~South Carolina~R~2016-11~~O
Brian Adams|||s~South Carolina~R~2020-11~~O
Bruce Bannister|||r~South Carolina~R~2005-10~~O
Cal Forrest|||r~South Carolina~R~2016-11~~O
Carl Anderson|||r~South Carolina~D~~~O
Carla Schuessler|||r~South Carolina~R~2022-11~~O
Carlisle Kennedy|||s~South Carolina~R~2024-11~~O
Chandra Dillard|||r~South Carolina~D~~~O
Charlie Hartz|||r~South Carolina~R~2024-11~~O
Chris Huff|||r~South Carolina~R~2024-11~~O
Chris Wooten|||r~South Carolina~R~2018-05~~O
Chris Hart|||r~South Carolina~D~~~O
Cody Mitchell|||r~South Carolina~R~2022-11~~O
Courtney Waters|||r~South Carolina~D~2025-04~~O
Craig Gagnon|||r~South Carolina~R~2012-11~~O
Danny Verdin|||s~South Carolina~R~~~O
Daniel Gibson|||r~South Carolina~R~2022-11~~O
Darrell Jackson|||s~South Carolina~D~~~O
Davey Hiott|||r~South Carolina~R~~~O
David Vaughan|||r~South Carolina~R~2022-11~~O
Dennis Moss|||r~South Carolina~R~~~O
Deon Tedder|||r~South Carolina~D~~2023-11~O|s~South Carolina~D~2020-11~~O
Dianne Mitchell|||r~South Carolina~R~2026-01~~O
Don Chapman|||r~South Carolina~R~2022-11~~O
Ryan McCabe|||r~South Carolina~R~2020-11~~O
Ed Sutton|||s~South Carolina~D~2024-11~~O
Spencer Wetmore|||r~South Carolina~D~2020-09~~O
Everett Stubbs|||s~South Carolina~R~2024-11~~O
Fawn Pedalino|||r~South Carolina~R~2022-11~~O
Murrell Smith|||r~South Carolina~R~~~O
Gary Brewer|||r~South Carolina~R~2022-11~~O
Chip Campsen|||s~South Carolina~R~~~O
Gil Gatch|||r~South Carolina~R~2020-11~~O
Gilda Cobb-Hunter|||r~South Carolina~D~~2022-11~O
Greg Ford|||r~South Carolina~R~2026-01~~O
Greg Hembree|||s~South Carolina~R~~~O
Hamilton Grant|||r~South Carolina~D~2024-11~~O
Harriet Holman|||r~South Carolina~R~2024-11~~O
Harvey Peeler|||s~South Carolina~R~1980-11~~O
Heath Sessions|||r~South Carolina~R~2022-11~~O
Heather Crawford|||r~South Carolina~R~2012-08~~O
Heather Bauer|||r~South Carolina~D~2022-11~~O
David Weeks|||r~South Carolina~D~~~O
Todd Rutherford|||r~South Carolina~D~1998-12~~O
J.A. Moore|||r~South Carolina~D~2018-11~~O
J.D. Chaplin|||s~South Carolina~R~2024-11~~O
Jackie Hayes|||r~South Carolina~D~~~O
Jackie Terribile|||r~South Carolina~R~2024-11~~O
Mike Neese|||r~South Carolina~R~2022-11~~O
Mike Burns|||r~South Carolina~R~2013-03~~O
James Teeple|||r~South Carolina~R~2024-11~~O
Jason Elliott|||s~South Carolina~R~2016-11~~O|r~South Carolina~R~2016-11~2024-11~O
Jason Luck|||r~South Carolina~D~2024-11~~O
Jeff Zell|||s~South Carolina~R~2024-11~~O
Jeff Bradley|||r~South Carolina~R~2014-11~~O
Jeff Johnson|||r~South Carolina~R~2014-11~~O
Jeffrey Graham|||s~South Carolina~D~2024-11~~O
Jermaine Johnson|||r~South Carolina~D~~~O
Jerry Govan|||r~South Carolina~D~~2022-11~O|r~South Carolina~D~2024-11~~O
Jay Kilmartin|||r~South Carolina~R~2022-11~~O
John Lastinger|||r~South Carolina~R~2026-01~~O
John McCravy|||r~South Carolina~R~2016-11~~O
Jordan Pace|||r~South Carolina~R~2022-11~~O
Joe Bustos|||r~South Carolina~R~2020-11~~O
Joe White|||r~South Carolina~R~2022-11~~O
Josh Kimbrell|||s~South Carolina~R~2020-11~~O
Josiah Magnuson|||r~South Carolina~R~2016-11~~O
Justin Bamberg|||r~South Carolina~D~2014-11~~O
Kambrell Garvin|||r~South Carolina~D~2018-11~~O
Karl Allen|||s~South Carolina~D~~~O
Kathy Landing|||r~South Carolina~R~2022-11~~O
Keishan Scott|||r~South Carolina~D~2025-06~~O
Kent Williams|||s~South Carolina~D~2004-11~~O
Kevin Hardee|||r~South Carolina~R~~~O
Larry Grooms|||s~South Carolina~R~1997-11~~O
Lee Bright|||s~South Carolina~R~2011-01~2016-12~O|s~South Carolina~R~2026-01~~O
Lee Gilreath|||r~South Carolina~R~2024-11~~O
Lee Hewitt|||r~South Carolina~R~2016-11~~O
Doug Gilliam|||r~South Carolina~R~2018-11~~O
Leon Howard|||r~South Carolina~D~~~O
Leon Stavrinakis|||r~South Carolina~D~~~O
Lonnie Hosey|||r~South Carolina~D~~~O
Lucas Atkinson|||r~South Carolina~R~2016-11~~O
Luke Rankin|||s~South Carolina~R~1992-11~~O|r~South Carolina~R~2024-11~~O
Brian Lawson|||r~South Carolina~R~2022-11~~O
Margie Bright Matthews|||s~South Carolina~D~2015-10~~O
Mark Willis|||r~South Carolina~R~~~O
Mark Smith|||r~South Carolina~R~2020-11~~O
Matt Leber|||s~South Carolina~R~2022-11~~O|r~South Carolina~R~2022-11~2024-11~O
Melissa Oremus|||r~South Carolina~R~2019-01~~O
Micah Caskey|||r~South Carolina~R~2016-11~~O
Michael Rivers|||r~South Carolina~D~2016-11~~O
Mike Gambrell|||r~South Carolina~R~2006-11~2016-05~O|s~South Carolina~R~2006-12~~O
Mike Reichenbach|||s~South Carolina~R~2022-04~~O
Nathan Ballentine|||r~South Carolina~R~~~O
Neal Collins|||r~South Carolina~R~2014-11~~O
Overture Walker|||s~South Carolina~D~2024-11~~O
Patrick Haddon|||r~South Carolina~R~2020-01~~O
Paul Wickensimer|||r~South Carolina~R~2024-11~~O
Paula Calhoon|||r~South Carolina~R~2018-11~~O
Phillip Bowers|||r~South Carolina~R~2024-11~~O
Phillip Lowe|||r~South Carolina~R~2006-11~~O
Rex Rice|||s~South Carolina~R~2016-11~~O
Richard Cash|||s~South Carolina~R~2017-06~~O
Richie Yow|||r~South Carolina~R~~~O
Robby Robbins|||r~South Carolina~R~2022-05~~O
Rob Harris|||r~South Carolina~R~2022-11~~O
Robert Williams|||r~South Carolina~D~~~O
Robert Reese|||r~South Carolina~D~2024-11~~O
Roger Kirby|||r~South Carolina~D~~~O
Ronnie Sabb|||s~South Carolina~D~2010-11~~O
Ronnie Cromer|||s~South Carolina~R~2003-04~~O
Rosalyn Henderson-Myers|||r~South Carolina~D~2017-09~~O
Ross Turner|||s~South Carolina~R~2012-11~~O
Russell Ott|||s~South Carolina~D~2013-10~~O|r~South Carolina~D~2013-10~2024-11~O
Sarita Edgerton|||r~South Carolina~R~2024-11~~O
Scott Montgomery|||r~South Carolina~R~2024-11~~O
Sean Bennett|||s~South Carolina~R~2012-11~~O
Seth Rose|||r~South Carolina~D~2018-11~~O
Shane Martin|||s~South Carolina~R~2008-11~~O
Shannon Erickson|||r~South Carolina~R~2007-10~~O
Stephen Frank|||r~South Carolina~R~2024-11~~O
Stephen Goldfinch|||s~South Carolina~R~2016-11~2016-11~O
Steven Long|||r~South Carolina~R~2016-11~~O
Sylleste Davis|||r~South Carolina~R~2016-06~~O
Alan Morgan|||r~South Carolina~R~2022-06~~O
Tameika Isaac Devine|||s~South Carolina~D~2024-01~~O
Terry Alexander|||r~South Carolina~D~~~O
Thomas Beach|||r~South Carolina~R~2022-11~~O
Tom Alexander|||s~South Carolina~R~~~O
Case Brittain|||r~South Carolina~R~2020-11~~O
Tom Corbin|||s~South Carolina~R~2010-11~~O
Val Guest|||r~South Carolina~R~2022-11~~O
Tommy Pope|||r~South Carolina~R~2010-11~~O
Tom Hartnett|||r~South Carolina~R~2022-11~~O
Randy Ligon|||r~South Carolina~R~2018-11~~O
Tiffany Spann-Wilder|||r~South Carolina~D~2024-04~~O
Tim McGinnis|||r~South Carolina~R~2018-01~~O
Tom Davis|||s~South Carolina~R~2009-01~~O
Tom Fernandez|||s~South Carolina~R~2024-11~~O
Travis Moore|||r~South Carolina~R~2020-11~~O
Jay Jordan|||r~South Carolina~R~2015-04~~O
Wendell Gilliard|||r~South Carolina~D~~~O
Wendell Jones|||r~South Carolina~D~2022-11~~O
Wes Climer|||s~South Carolina~R~2016-11~~O
Bill Clyburn|||r~South Carolina~D~~~O
Bill Herbkersman|||r~South Carolina~R~2002-11~~O
William Bailey|||r~South Carolina~R~2018-11~~O
Bill Chumley|||r~South Carolina~R~~~O
Bill Hixon|||r~South Carolina~R~~~O
Bill Whitmire|||r~South Carolina~R~~~O
Bill Hager|||r~South Carolina~R~2022-11~~O
Weston Newton|||r~South Carolina~R~~~O
Aaron Aylward|||r~South Dakota~R~2021-01~~O
Al Novstrup|||r~South Dakota~R~2009-01~~O|s~South Dakota~R~2009-01~2014-12~O
Amber Arlint|||r~South Dakota~R~2023-01~~O
Amber Hulse|||s~South Dakota~R~2025-01~~O
Arch Beal|||s~South Dakota~R~2015-01~~O
Bethany Soye|||r~South Dakota~R~2021-01~~O
Bobbi Andera|||r~South Dakota~R~2025-01~~O
Brandei Schaefbauer|||r~South Dakota~R~2023-01~~O
Brandon Wipf|||s~South Dakota~R~2025-07~~O
Brian Mulder|||r~South Dakota~R~2023-01~~O
Carl Perry|||s~South Dakota~R~2019-01~~O
Casey Crabtree|||s~South Dakota~R~2020-07~~O
Chris Karr|||s~South Dakota~R~2017-01~~O
Chris Kassin|||r~South Dakota~R~2023-01~~O
Curt Massie|||r~South Dakota~R~2023-01~~O
Curt Voight|||s~South Dakota~R~2025-01~~O
David Kull|||r~South Dakota~R~2023-01~~O
Drew Peterson|||r~South Dakota~R~2023-01~~O
Dylan Jordan|||r~South Dakota~R~2025-01~~O
Eric Emery|||r~South Dakota~D~2023-01~~O
Erik Muckey|||r~South Dakota~D~2025-01~~O
Erin Healy|||r~South Dakota~D~~~O
Ernie Otten|||s~South Dakota~R~2021-01~~O
Glen Vilhauer|||s~South Dakota~R~2025-01~~O
Greg Blanc|||s~South Dakota~R~2025-01~~O
Greg Jamison|||r~South Dakota~R~2017-01~2019-01~O|r~South Dakota~R~2021-01~~O
Heather Baxter|||r~South Dakota~R~2025-01~~O
Les Heinemann|||r~South Dakota~R~2013-01~2019-01~O|r~South Dakota~R~2025-01~~O
Helene Duhamel|||s~South Dakota~R~2019-12~~O
Jack Kolbeck|||s~South Dakota~R~2017-01~2025-01~O|r~South Dakota~R~2025-02~~O
Jamie Smith|||r~South Dakota~D~~2023-01~O|s~South Dakota~D~2017-01~2023-01~O|s~South Dakota~D~2025-01~~O
Jana Hunt|||r~South Dakota~R~2025-01~~O
Jeff Bathke|||r~South Dakota~R~2025-01~~O
Jessica Bahmuller|||r~South Dakota~R~2023-01~~O
Jim Halverson|||r~South Dakota~R~2025-01~~O
Jim Mehlhaff|||s~South Dakota~R~2023-01~~O
John Carley|||s~South Dakota~R~2025-01~~O
John Hughes|||r~South Dakota~R~2025-01~~O
John Shubeck|||r~South Dakota~R~2025-09~~O
John Sjaarda|||r~South Dakota~R~2023-01~~O
Jon Hansen|||r~South Dakota~R~2019-01~~O
Josephine Garcia|||r~South Dakota~R~2025-01~~O
Joy Hohn|||s~South Dakota~R~2025-01~~O
Julie Auch|||r~South Dakota~R~2023-01~~O
Kadyn Wittman|||r~South Dakota~D~2023-01~~O
Kaley Nolz|||r~South Dakota~R~2025-01~~O
Karla Lems|||r~South Dakota~R~2023-01~~O
Kathy Rice|||r~South Dakota~R~2025-01~~O
Kent Roe|||r~South Dakota~R~2025-01~~O
Keri Weems|||r~South Dakota~R~2025-01~~O
Kevin Jensen|||s~South Dakota~R~2017-01~~O
Kevin Van Diepen|||r~South Dakota~R~2025-01~~O
Kyle Schoenfish|||s~South Dakota~R~2013-01~~O
Lana Greenfield|||r~South Dakota~R~~2023-01~O|r~South Dakota~R~2025-01~~O
Larry Zikmund|||s~South Dakota~R~2021-01~2021-01~O
Lauren Nelson|||s~South Dakota~R~2025-01~~O
Liz Larson|||s~South Dakota~D~2023-01~~O
Liz May|||r~South Dakota~R~2013-01~2019-01~O|r~South Dakota~R~2021-01~~O
Logan Manhart|||r~South Dakota~R~2025-01~~O
Mark Lapka|||s~South Dakota~R~2025-01~~O
Marty Overweg|||r~South Dakota~R~~~O
Mary Fitzgerald|||r~South Dakota~R~2021-01~~O
Matt Roby|||r~South Dakota~R~2025-01~~O
Mellissa Heermann|||r~South Dakota~R~2023-01~~O
Michael Rohl|||s~South Dakota~R~2021-01~~O
Mike Stevens|||r~South Dakota~R~2013-01~2019-01~O|r~South Dakota~R~2021-01~~O
Mike Derby|||r~South Dakota~R~2021-01~~O
Mike Weisgram|||r~South Dakota~R~2021-01~~O
MyKala Voita|||s~South Dakota~R~2025-01~~O
Nick Fosness|||r~South Dakota~R~2025-08~~O
Nicole Uhre-Balk|||r~South Dakota~D~2025-01~~O
Paul Miskimins|||r~South Dakota~R~~2023-01~O|s~South Dakota~R~2019-01~2023-01~O|s~South Dakota~R~2025-01~~O
Peri Pourier|||r~South Dakota~R~2019-01~~O
Phil Jensen|||r~South Dakota~R~2013-01~~O
Randy Deibert|||s~South Dakota~R~2023-01~~O
Rebecca Reimer|||r~South Dakota~R~2018-08~~O
Red Dawn Foster|||s~South Dakota~D~2019-01~~O
Roger DeGroot|||r~South Dakota~R~2023-01~~O
Sam Marty|||r~South Dakota~R~~2023-01~O|s~South Dakota~R~2015-01~2023-01~O|s~South Dakota~R~2025-01~~O
Scott Moore|||r~South Dakota~R~2023-01~~O
Scott Odenbach|||r~South Dakota~R~2021-01~~O
Spencer Gosch|||r~South Dakota~R~~2023-01~O|r~South Dakota~R~2025-01~~O
Stephanie Sauder|||s~South Dakota~R~2023-01~~O
Steve Duffy|||r~South Dakota~R~2023-01~~O
Steve Kolbeck|||s~South Dakota~R~2023-01~~O
Sue Peterson|||s~South Dakota~R~2017-01~~O
Sydney Davis|||s~South Dakota~R~2021-01~~O
Taffy Howard|||r~South Dakota~R~~2023-01~O|s~South Dakota~R~2017-01~2023-01~O|s~South Dakota~R~2025-01~~O
Tamara Grove|||s~South Dakota~R~2025-01~~O
Taylor Rehfeldt|||r~South Dakota~R~2021-01~~O
Terri Jorgenson|||r~South Dakota~R~2025-01~~O
Tesa Schwans|||r~South Dakota~R~2025-01~~O
Tim Czmowski|||r~South Dakota~R~2025-02~~O
Tim Goodwin|||r~South Dakota~R~~2023-01~O|r~South Dakota~R~2025-01~~O
Tim Reed|||s~South Dakota~R~2017-01~~O
Tim Reisch|||r~South Dakota~R~2023-01~~O
Tim Walburg|||r~South Dakota~R~2025-01~~O
Tina Mulally|||r~South Dakota~R~2019-01~~O
Tom Pischke|||s~South Dakota~R~2017-01~~O
Tony Kayser|||r~South Dakota~R~2025-01~~O
Tony Randolph|||r~South Dakota~R~2019-01~~O
Travis Ismay|||r~South Dakota~R~2025-01~~O
Trish Ladner|||r~South Dakota~R~2021-01~~O
Will Mortenson|||r~South Dakota~R~2021-01~~O
William Shorma|||r~South Dakota~R~2015-01~2017-01~O|r~South Dakota~R~2023-01~~O
Adam Lowe|||s~Tennessee~R~2022-11~~O
Aftyn Behn|||r~Tennessee~D~2023-10~~O
Andrew Farmer|||r~Tennessee~R~2013-01~~O
Aron Maberry|||r~Tennessee~R~2024-11~~O
Becky Massey|||s~Tennessee~R~2011-11~~O
Bill Powers|||s~Tennessee~R~2019-04~~O
Bo Mitchell|||r~Tennessee~D~2012-11~~O
Bo Watson|||s~Tennessee~R~2007-01~~O
Bobby Harshbarger|||s~Tennessee~R~2024-11~~O
Brent Taylor|||s~Tennessee~R~2022-11~~O
Brock Martin|||r~Tennessee~R~2022-11~~O
Bryan Terry|||r~Tennessee~R~2014-11~~O
Bud Hulsey|||r~Tennessee~R~2014-11~~O
Caleb Hemmer|||r~Tennessee~D~2022-11~~O
Cameron Sexton|||r~Tennessee~R~2011-01~~O
Charlane Oliver|||s~Tennessee~D~2022-11~~O
Charlie Baum|||r~Tennessee~R~2018-11~~O
Chris Hurt|||r~Tennessee~R~2018-11~~O
Clark Boyd|||r~Tennessee~R~2018-01~~O
Clay Doggett|||r~Tennessee~R~2018-11~~O
Dan Howell|||r~Tennessee~R~2014-08~~O
Dave Wright|||r~Tennessee~R~2018-11~~O
David Hawk|||r~Tennessee~R~2002-11~~O
Dawn White|||r~Tennessee~R~~2018-11~O|s~Tennessee~R~2013-01~~O
Debra Moody|||r~Tennessee~R~2013-01~~O
Dennis Powers|||r~Tennessee~R~2010-11~~O
Ed Butler|||r~Tennessee~R~2022-11~~O
Ed Jackson|||s~Tennessee~R~~~O
Elaine Davis|||r~Tennessee~R~2022-11~~O
Esther Helton-Haynes|||r~Tennessee~R~2018-11~~O
Ferrell Haile|||s~Tennessee~R~2010-11~2011-03~O|s~Tennessee~R~2013-01~~O
Fred Atchley|||r~Tennessee~R~2024-11~~O
Gabby Salinas|||r~Tennessee~D~2024-11~~O
Gary Hicks|||r~Tennessee~R~2016-01~~O
Gino Bulso|||r~Tennessee~R~2022-11~~O
Gloria Johnson|||r~Tennessee~D~2018-11~~O
Greg Martin|||r~Tennessee~R~2022-04~~O
Greg Vital|||r~Tennessee~R~2021-09~~O
Harold Love|||r~Tennessee~D~2013-01~~O
Heidi Campbell|||s~Tennessee~D~2020-11~~O
Iris Rudder|||r~Tennessee~R~2018-11~~O
Jack Johnson|||s~Tennessee~R~~2022-11~O
Jake McCalmon|||r~Tennessee~R~2022-11~~O
Janice Bowling|||s~Tennessee~R~2013-01~~O
Jason Powell|||r~Tennessee~D~2012-11~~O
Jason Zachary|||r~Tennessee~R~2015-08~~O
Jay Reedy|||r~Tennessee~R~2014-11~~O
Jeff Yarbro|||s~Tennessee~D~2014-11~~O
Jeremy Faison|||r~Tennessee~R~2010-11~~O
Jerome Moon|||r~Tennessee~R~2017-12~~O
Jesse Chism|||r~Tennessee~D~2018-11~~O
Jessie Seal|||s~Tennessee~R~2024-11~~O
Jody Barrett|||r~Tennessee~R~2022-11~~O
Joe Towns|||r~Tennessee~D~1994-11~~O
Joey Hensley|||s~Tennessee~R~2013-01~2013-01~O
John Crawford|||r~Tennessee~R~2016-11~~O
John Gillespie|||r~Tennessee~R~2020-11~~O
John Clemmons|||r~Tennessee~D~2014-01~~O
John Stevens|||s~Tennessee~R~2012-11~~O
Johnny Garrett|||r~Tennessee~R~2018-11~~O
Johnny Shaw|||r~Tennessee~D~2000-11~~O
Justin Pearson|||r~Tennessee~D~2023-02~~O
Justin Jones|||r~Tennessee~D~2022-11~~O
Justin Lafferty|||r~Tennessee~R~2018-11~~O
Karen Camper|||r~Tennessee~D~2008-03~~O
Kelly Keisling|||r~Tennessee~R~2010-11~~O
Ken Yager|||s~Tennessee~R~2009-01~~O
Kerry Roberts|||s~Tennessee~R~~~O
Kevin Raper|||r~Tennessee~R~2022-11~~O
Kevin Vaughan|||r~Tennessee~R~2017-06~~O
Kip Capley|||r~Tennessee~R~2022-11~~O
Kirk Haston|||r~Tennessee~R~2018-11~~O
Larry Miller|||r~Tennessee~D~1994-11~~O
Lee Reeves|||r~Tennessee~R~2024-11~~O
London Lamar|||s~Tennessee~D~2018-11~~O|r~Tennessee~D~2018-11~2022-03~O
Lowell Russell|||r~Tennessee~R~2018-11~~O
Mark Cochran|||r~Tennessee~R~2018-11~~O
Mark Pody|||s~Tennessee~R~2011-01~~O
Mark White|||r~Tennessee~R~2010-01~~O
Mary Littleton|||r~Tennessee~R~2013-01~~O
Michael Hale|||r~Tennessee~R~2022-11~~O
Michael Lankford|||r~Tennessee~R~2026-01~~O
Michele Carringer|||r~Tennessee~R~2020-11~~O
Michele Reneau|||r~Tennessee~R~2024-11~~O
Mike Sparks|||r~Tennessee~R~2010-11~~O
Monty Fritts|||r~Tennessee~R~2022-11~~O
Page Walley|||s~Tennessee~R~2020-11~~O
Pat Marsh|||r~Tennessee~R~2009-10~~O
Paul Bailey|||s~Tennessee~R~2014-11~~O
Paul Rose|||s~Tennessee~R~2019-03~~O
Paul Sherrell|||r~Tennessee~R~2016-11~~O
Randy McNally|||s~Tennessee~R~1987-01~~O
Raumesh Akbari|||r~Tennessee~D~~2018-11~O|s~Tennessee~D~2018-11~2018-11~O
Becky Jo Alexander|||r~Tennessee~R~2020-11~~O
Renea Jones|||r~Tennessee~R~2024-11~~O
Antonio Parkinson|||r~Tennessee~D~2011-03~~O
Richard Briggs|||s~Tennessee~R~2014-11~~O
Rick Eldridge|||r~Tennessee~R~2018-11~~O
Rick Scarbrough|||r~Tennessee~R~2024-11~~O
Robert Stevens|||r~Tennessee~R~2022-11~~O
Ron Gant|||r~Tennessee~R~2016-11~~O
Ron Travis|||r~Tennessee~R~2012-11~~O
Ronnie Glynn|||r~Tennessee~D~2022-11~~O
Rush Bricken|||r~Tennessee~R~2018-11~~O
Rusty Crowe|||s~Tennessee~R~~~O
Rusty Grills|||r~Tennessee~R~2020-01~~O
Ryan Williams|||r~Tennessee~R~2011-01~~O
Doc Kumar|||r~Tennessee~R~2014-11~~O
Sam McKenzie|||r~Tennessee~D~2020-11~~O
Sara Kyle|||s~Tennessee~D~2014-11~~O
Scott Cepicky|||r~Tennessee~R~2018-11~~O
Shane Reeves|||s~Tennessee~R~2018-03~~O
Shaundelle Brooks|||r~Tennessee~D~2024-11~~O
Steve Southerland|||s~Tennessee~R~~2022-11~O
Susan Lynn|||r~Tennessee~R~2012-11~~O
T.J. Hardaway|||r~Tennessee~D~2026-05~~O
Tandy Darby|||r~Tennessee~R~2020-11~~O
Tim Hicks|||r~Tennessee~R~2020-11~~O
Tim Rudd|||r~Tennessee~R~2016-11~~O
Timothy Hill|||r~Tennessee~R~~2020-11~O|r~Tennessee~R~2023-05~~O
Todd Gardenhire|||s~Tennessee~R~2012-11~~O
Todd Warner|||r~Tennessee~R~2020-11~~O
Tom Hatcher|||s~Tennessee~R~2024-11~~O
Tom Leatherwood|||r~Tennessee~R~2018-11~~O
Tommy Stinnett|||r~Tennessee~R~2024-11~~O
Torrey Harris|||r~Tennessee~D~~~O
Vincent Dixie|||r~Tennessee~D~2018-11~~O
William Lamberth|||r~Tennessee~R~2013-01~~O
William Slater|||r~Tennessee~R~2022-11~~O
Yusuf Hakeem|||r~Tennessee~D~2018-11~~O
A.J. Louderback|||r~Texas~R~2025-01~~O
Adam Hinojosa|||s~Texas~R~2025-01~~O
Aicha Davis|||r~Texas~D~2025-01~~O
Alan Schoolcraft|||r~Texas~R~2025-01~~O
Alma Allen|||r~Texas~D~2005-01~~O
Ana Hernandez|||r~Texas~D~2005-12~~O
Ana-Maria Rodriguez Ramos|||r~Texas~D~2019-01~~O
Andy Hopper|||r~Texas~R~2025-01~~O
Angela Paxton|||s~Texas~R~2019-01~~O
Angelia Orr|||r~Texas~R~2023-01~~O
Angie Button|||r~Texas~R~2009-01~~O
Ann Johnson|||r~Texas~D~2021-01~~O
Mando Martinez|||r~Texas~D~2005-01~~O
Armando Walle|||r~Texas~D~2009-01~~O
Barbara Gervin-Hawkins|||r~Texas~D~2017-01~~O
Ben Bumgarner|||r~Texas~R~2023-01~~O
Bob Hall|||s~Texas~R~2015-01~~O
Bobby Guerra|||r~Texas~D~2012-09~~O
Borris Miles|||r~Texas~D~2011-01~2017-01~O|s~Texas~D~2017-01~~O
Brad Buckley|||r~Texas~R~2019-01~~O
Brent Hagenbuch|||s~Texas~R~2025-01~~O
Brent Money|||r~Texas~R~2025-01~~O
Brett Ligon|||s~Texas~R~~~O
Brian Birdwell|||s~Texas~R~2010-07~~O
Brian Harrison|||r~Texas~R~2021-10~~O
Briscoe Cain|||r~Texas~R~2017-01~~O
Brooks Landgraf|||r~Texas~R~2015-01~~O
Bryan Hughes|||r~Texas~R~2003-01~2017-01~O|s~Texas~R~2017-01~~O
Candy Noble|||r~Texas~R~2019-01~~O
Carl Tepper|||r~Texas~R~2023-01~~O
Carol Alvarado|||r~Texas~D~2009-01~2018-12~O|s~Texas~D~2018-12~~O
Caroline Fairly|||r~Texas~R~2025-01~~O
Caroline Harris Davila|||r~Texas~R~2023-01~~O
Carrie Isaac|||r~Texas~R~2023-01~~O
Cas Garcia Hernandez|||r~Texas~D~2025-01~~O
Cecil Bell|||r~Texas~R~2013-01~~O
Charlene Ward Johnson|||r~Texas~D~2025-01~~O
Charles Cunningham|||r~Texas~R~2023-01~~O
Charles Perry|||s~Texas~R~2011-01~~O
Charles Schwertner|||s~Texas~R~2011-01~~O
Charlie Geren|||r~Texas~R~2003-01~~O
Christian Manuel|||r~Texas~D~2023-01~~O
Christina Morales|||r~Texas~D~2019-03~~O
Claudia Ordaz|||r~Texas~D~2021-01~~O
Cody Harris|||r~Texas~R~2019-01~~O
Cody Vasut|||r~Texas~R~2021-01~~O
Cole Hefner|||r~Texas~R~2017-01~~O
César Blanco|||r~Texas~D~2015-01~2021-01~O|s~Texas~D~2021-01~~O
Dade Phelan|||r~Texas~R~2015-01~~O
Daniel Alders|||r~Texas~R~2025-01~~O
David Cook|||r~Texas~R~2021-01~~O
David Lowe|||r~Texas~R~2025-01~~O
David Spiller|||r~Texas~R~2021-03~~O
Denise Villalobos|||r~Texas~R~2025-01~~O
Dennis Paul|||r~Texas~R~2015-01~~O
Diego Bernal|||r~Texas~D~2015-03~~O
Don McLaughlin|||r~Texas~R~2025-01~~O
Donna Campbell|||s~Texas~R~2013-01~~O
Donna Howard|||r~Texas~D~2006-03~~O
Drew Darby|||r~Texas~R~2007-01~~O
Dustin Burrows|||r~Texas~R~2015-01~~O
Eddie Morales|||r~Texas~D~2021-01~~O
Liz Campos|||r~Texas~D~2021-01~~O
Ellen Troxclair|||r~Texas~R~2023-01~~O
Erin Gámez|||r~Texas~D~2022-03~~O
Erin Zwiener|||r~Texas~D~2019-01~~O
Gary Gates|||r~Texas~R~2020-01~~O
Gary VanDeaver|||r~Texas~R~2015-01~~O
Gene Wu|||r~Texas~D~2013-01~~O
Gina Hinojosa|||r~Texas~D~2017-01~~O
Giovanni Capriglione|||r~Texas~R~2013-01~~O
Greg Bonnen|||r~Texas~R~2013-01~~O
Harold Dutton|||r~Texas~D~1985-01~~O
Helen Kerwin|||r~Texas~R~2025-01~~O
Hillary Hickland|||r~Texas~R~2025-01~~O
Hubert Vo|||r~Texas~D~2005-01~~O
J.M. Lozano|||r~Texas~R~2011-01~~O
James Frank|||r~Texas~R~2013-01~~O
James Talarico|||r~Texas~D~2018-11~~O
Janie Lopez|||r~Texas~R~2023-01~~O
Janis Holt|||r~Texas~R~2025-01~~O
Jared Patterson|||r~Texas~R~2019-01~~O
Jay Dean|||r~Texas~R~2017-01~~O
Jeff Barry|||r~Texas~R~2025-01~~O
Jeff Leach|||r~Texas~R~2013-01~~O
Jessica González|||r~Texas~D~2019-01~~O
Joan Huffman|||s~Texas~R~2008-12~~O
Joanne Shofner|||r~Texas~R~2025-01~~O
Joe Moody|||r~Texas~D~2009-01~2011-01~O|r~Texas~D~2013-01~~O
John Bryant|||r~Texas~D~2023-01~~O
John Bucy|||r~Texas~D~2019-01~~O
John Lujan|||r~Texas~R~2016-02~2017-01~O|r~Texas~R~2021-11~~O
John McQueeney|||r~Texas~R~2025-01~~O
John Smithee|||r~Texas~R~1985-01~~O
Jo Jones|||r~Texas~D~2022-05~~O
Jon Rosenthal|||r~Texas~D~2019-01~~O
José Menéndez|||s~Texas~D~2001-01~~O
Josey Garcia|||r~Texas~D~2023-01~~O
Chuy Hinojosa|||s~Texas~D~2003-01~~O
Judith Zaffirini|||s~Texas~D~1987-01~~O
Katrina Pierson|||r~Texas~R~2025-01~~O
Keith Bell|||r~Texas~R~2019-01~~O
Ken King|||r~Texas~R~2013-01~~O
Keresa Richardson|||r~Texas~R~2025-01~~O
Kevin Sparks|||s~Texas~R~2023-01~~O
Lacey Hull|||r~Texas~R~2021-01~~O
Lauren Simmons|||r~Texas~D~2025-01~~O
Linda Garcia|||r~Texas~D~2025-01~~O
Lois Kolkhorst|||s~Texas~R~2001-01~~O
Lulu Flores|||r~Texas~D~2023-01~~O
Mano DeAyala|||r~Texas~R~2023-01~~O
Marc LaHood|||r~Texas~R~2025-01~~O
Mark Dorazio|||r~Texas~R~2023-01~~O
Mary Ann Perez|||r~Texas~D~2013-01~2015-01~O|r~Texas~D~2017-01~~O
Mary González|||r~Texas~D~2013-01~~O
Matt Shaheen|||r~Texas~R~2015-01~~O
Mayes Middleton|||r~Texas~R~2019-01~2023-01~O|s~Texas~R~2023-01~~O
Mihaela Pleșa|||r~Texas~D~2023-01~~O
Mike Olcott|||r~Texas~R~2025-01~~O
Mike Schofield|||r~Texas~R~2015-01~2019-01~O|r~Texas~R~2021-01~~O
Mitch Little|||r~Texas~R~2025-01~~O
Molly Cook|||s~Texas~D~2024-05~~O
Morgan Meyer|||r~Texas~R~2015-01~~O
Nate Schatzline|||r~Texas~R~2023-01~~O
Nathan Johnson|||s~Texas~D~2019-01~~O
Nicole Collier|||r~Texas~D~2013-01~~O
Oscar Longoria|||r~Texas~D~2013-01~~O
Pat Curry|||r~Texas~R~2024-11~~O
Paul Bettencourt|||s~Texas~R~2015-01~~O
Paul Dyson|||r~Texas~R~2025-01~~O
Penny Morales Shaw|||r~Texas~D~2021-01~~O
Pete Flores|||s~Texas~R~2018-09~2021-01~O|s~Texas~R~2023-01~~O
Phil King|||r~Texas~R~1999-01~2023-01~O|s~Texas~R~2023-01~~O
Philip Cortez|||r~Texas~D~2013-01~2015-01~O|r~Texas~D~2017-01~~O
Rafael Anchía|||r~Texas~D~2005-01~~O
Ramon Romero|||r~Texas~D~2015-01~~O
Ray Lopez|||r~Texas~D~2019-03~~O
Rhetta Bowers|||r~Texas~D~2019-01~~O
Richard Hayes|||r~Texas~R~2023-01~~O
Richard Raymond|||r~Texas~D~2021-01~~O
Robert Nichols|||s~Texas~R~2007-01~~O
Roland Gutierrez|||r~Texas~D~2008-05~2021-01~O|s~Texas~D~2021-01~~O
Ron Reynolds|||r~Texas~D~2011-01~~O
Royce West|||s~Texas~D~1993-01~~O
Ryan Guillen|||r~Texas~R~2003-01~~O
Salman Bhojani|||r~Texas~D~2023-01~~O
Sam Harless|||r~Texas~R~2019-01~~O
Sarah Eckhardt|||s~Texas~D~2020-07~~O
Senfronia Thompson|||r~Texas~D~1983-01~~O
Sergio Muñoz|||r~Texas~D~2011-01~~O
Shelby Slawson|||r~Texas~R~2021-01~~O
Shelley Luther|||r~Texas~R~2025-01~~O
Sheryl Cole|||r~Texas~D~2019-01~~O
Stan Gerdes|||r~Texas~R~2023-01~~O
Stan Kitzman|||r~Texas~R~2023-01~~O
Stan Lambert|||r~Texas~R~2017-01~~O
Steve Toth|||r~Texas~R~2019-01~~O
Suleman Lalani|||r~Texas~D~2023-01~~O
Tan Parker|||r~Texas~R~2007-01~2023-01~O|s~Texas~R~2023-01~~O
Taylor Rehmet|||s~Texas~D~2026-02~~O
Terri Leo-Wilson|||r~Texas~R~2023-01~~O
Terry Canales|||r~Texas~D~2013-01~~O
Terry Wilson|||r~Texas~R~2017-01~~O
Terry Meza|||r~Texas~D~2019-01~~O
Todd Hunter|||r~Texas~R~2009-01~~O
Tom Craddick|||r~Texas~R~1993-01~~O
Tom Oliverson|||r~Texas~R~2017-01~~O
Toni Rose|||r~Texas~D~2013-01~~O
Tony Tinderholt|||r~Texas~R~2015-01~~O
Trent Ashby|||r~Texas~R~2013-01~~O
Trey Martinez Fischer|||r~Texas~D~2001-01~2017-01~O|r~Texas~D~2019-01~~O
Trey Wharton|||r~Texas~R~2025-01~~O
Valoree Swanson|||r~Texas~R~2017-01~~O
Venton Jones|||r~Texas~D~2023-01~~O
Vikki Goodwin|||r~Texas~D~2019-01~~O
Vince Perez|||r~Texas~D~2025-01~~O
Wes Virdell|||r~Texas~R~2025-01~~O
Will Metcalf|||r~Texas~R~2015-01~~O
Yvonne Davis|||r~Texas~D~1993-01~~O
Cory Maloy|||r~Utah~R~~~O
Andrew Stoddard|||r~Utah~D~2019-01~~O
Angela Romero|||r~Utah~D~~~O
Ann Millner|||s~Utah~R~~~O
Anthony Loubet|||r~Utah~R~2023-01~~O
Ariel Defay|||r~Utah~R~2023-11~~O
Ashlee Matthews|||r~Utah~D~2021-01~~O
Brady Brammer|||r~Utah~R~2019-01~2025-01~O|s~Utah~R~2025-01~~O
Bridger Bolinder|||r~Utah~R~2023-01~~O
Cal Roberts|||r~Utah~R~2025-01~~O
Cal Musselman|||r~Utah~R~2019-01~2025-01~O|s~Utah~R~2025-01~~O
Candice Pierucci|||r~Utah~R~2019-11~~O
Carl Albrecht|||r~Utah~R~2017-01~~O
Carol Moss|||r~Utah~D~~~O
Casey Snider|||r~Utah~R~2018-10~~O
Cheryl Acton|||r~Utah~R~~~O
Chris Wilson|||s~Utah~R~2021-01~~O
Christine Watkins|||r~Utah~R~2011-01~~O
Clint Okerlund|||r~Utah~R~2025-01~~O
Colin Jack|||r~Utah~R~2023-01~~O
Dan McCay|||r~Utah~R~~2019-01~O|s~Utah~R~2019-01~~O
Dave Shallenberger|||r~Utah~R~2025-01~~O
David Hinkins|||s~Utah~R~~~O
Derrin Owens|||r~Utah~R~~2020-12~O|s~Utah~R~~~O
Don Ipson|||s~Utah~R~2016-09~~O
Doug Fiefia|||r~Utah~R~2025-01~~O
Doug Owens|||r~Utah~D~2021-01~~O
Doug Welton|||r~Utah~R~2021-01~~O
Emily Buss|||s~Utah~Forward~2025-12~~O
Evan Vickers|||s~Utah~R~2013-01~~O
Grant Miller|||r~Utah~D~2025-01~~O
Grant Pace|||r~Utah~R~2026-05~~O
Heidi Balderree|||s~Utah~R~2023-10~~O
Hoang Nguyen|||r~Utah~D~2025-01~~O
Stuart Adams|||s~Utah~R~~~O
Jackie Larson|||r~Utah~R~2026-05~~O
Jake Fitisemanu|||r~Utah~D~2025-01~~O
Jake Sawyer|||r~Utah~R~2025-01~~O
Jim Dunnigan|||r~Utah~R~~~O
Jason Kyle|||r~Utah~R~2023-01~~O
Jason Thompson|||r~Utah~R~2025-01~~O
Jen Dailey-Provost|||r~Utah~D~2019-01~~O
Jen Plumb|||s~Utah~D~2023-01~~O
Jerry Stevenson|||s~Utah~R~~~O
Jill Koford|||r~Utah~R~2025-01~~O
John Arthur|||r~Utah~D~2025-12~~O
John Johnson|||s~Utah~R~2021-01~~O
Jon Hawkins|||r~Utah~R~2019-01~~O
Jordan Teuscher|||r~Utah~R~2021-01~~O
Joseph Elison|||r~Utah~R~2023-01~~O
Karen Kwan|||r~Utah~D~~2023-01~O|s~Utah~D~2023-01~~O
Karen Peterson|||r~Utah~R~2022-01~~O
Karianne Lisonbee|||r~Utah~R~2017-01~~O
Kathleen Riebe|||s~Utah~D~2019-01~~O
Katy Hall|||r~Utah~R~2023-01~~O
Kay Christofferson|||r~Utah~R~~~O
Keith Grover|||s~Utah~R~~~O|r~Utah~R~2011-01~2016-12~O
Ken Ivory|||r~Utah~R~~2019-08~O|r~Utah~R~2021-11~~O
Keven Stratton|||r~Utah~R~~2025-01~O|s~Utah~R~2025-01~~O
Kirk Cullimore|||s~Utah~R~2019-01~~O
Kristen Chevrier|||r~Utah~R~2025-01~~O
Leah Hansen|||r~Utah~R~2025-08~~O
Lincoln Fillmore|||s~Utah~R~~~O
Lisa Shepherd|||r~Utah~R~2025-01~~O
Logan Monson|||r~Utah~R~2025-01~~O
Luz Escamilla|||s~Utah~D~~~O
Mark Strong|||r~Utah~R~2019-01~~O
Matt MacPherson|||r~Utah~R~2023-10~~O
Melissa Ballard|||r~Utah~R~2019-01~~O
Mike McKell|||r~Utah~R~~2020-12~O|s~Utah~R~2021-01~~O
Mike Kohler|||r~Utah~R~2021-01~~O
Mike Schultz|||r~Utah~R~2015-01~~O
Nate Blouin|||s~Utah~D~2023-01~~O
Nelson Abbott|||r~Utah~R~2021-01~~O
Nicholeen Peck|||r~Utah~R~2025-01~~O
Norm Thurston|||r~Utah~R~~~O
Paul Cutler|||r~Utah~R~2023-01~~O
Neil Walter|||r~Utah~R~2023-01~~O
Ray Ward|||r~Utah~R~2015-01~~O
Rex Shipp|||r~Utah~R~2019-01~~O
Ron Winterton|||s~Utah~R~2019-01~~O
Rosalba Dominguez|||r~Utah~D~2025-01~~O
Ryan Wilcox|||r~Utah~R~2011-01~2014-12~O|r~Utah~R~2021-01~~O
Sahara Hayes|||r~Utah~D~2023-01~~O
Sandra Hollins|||r~Utah~D~~~O
Scott Sandall|||s~Utah~R~2019-01~~O
Scott Chew|||r~Utah~R~~~O
Stephanie Gricius|||r~Utah~R~2023-01~~O
Stephanie Pitcher|||r~Utah~D~2019-01~2023-01~O|s~Utah~D~2023-01~~O
Stephen Whyte|||r~Utah~R~~~O
Steve Eliason|||r~Utah~R~~~O
Stewart Barlow|||r~Utah~R~2011-09~~O
Tom Peterson|||r~Utah~R~2022-09~~O
Tiara Auxier|||r~Utah~R~2025-01~~O
Todd Weiler|||s~Utah~R~~~O
Tracy Miller|||r~Utah~R~2025-01~~O
Trevor Lee|||r~Utah~R~2023-01~~O
Troy Shelley|||r~Utah~R~2025-01~~O
Val Peterson|||r~Utah~R~~~O
Verona Mauga|||r~Utah~D~2025-01~~O
Walt Brooks|||r~Utah~R~2016-09~~O
Wayne Harper|||s~Utah~R~~~O
Aaron Rouse|||s~Virginia~D~2023-01~~O
Adele McClure|||r~Virginia~D~2024-01~~O
Alex Askew|||r~Virginia~D~2024-01~~O
Alfonso Lopez|||r~Virginia~D~2012-01~~O
Amy Laufer|||r~Virginia~D~2024-01~~O
Andrew Rice|||r~Virginia~R~2026-03~~O
Angelia Graves|||r~Virginia~D~2021-01~2024-01~O|s~Virginia~D~2024-01~~O
Anne Ferrell Tata|||r~Virginia~R~2022-01~~O
Atoosa Reaser|||r~Virginia~D~2024-01~~O
Barbara Favola|||s~Virginia~D~2011-01~~O
Betsy Carr|||r~Virginia~D~2010-01~~O
Bill DeSteph|||s~Virginia~R~2016-01~~O
Bonita Anthony|||r~Virginia~D~2024-01~~O
Briana Sewell|||r~Virginia~D~2022-01~~O
Bryce Reeves|||s~Virginia~R~2012-01~~O
Cliff Hayes|||r~Virginia~D~2016-11~~O
Charlie Schmidt|||r~Virginia~D~2026-01~~O
Charniele Herring|||r~Virginia~D~2009-01~~O
Chris Runion|||r~Virginia~R~2020-01~~O
Christie Craig|||s~Virginia~R~2024-01~~O
Chris Head|||r~Virginia~R~2012-01~2024-01~O|s~Virginia~R~2024-01~~O
Dan Helmer|||r~Virginia~D~2020-01~~O
Danica Roem|||r~Virginia~D~2018-01~2024-01~O|s~Virginia~D~2024-01~~O
David Reid|||r~Virginia~D~2018-01~~O
David Suetterlein|||s~Virginia~R~2016-01~~O
Dave Marsden|||s~Virginia~D~2010-01~~O
Debra Gardner|||r~Virginia~D~2024-01~~O
Delores McQuinn|||r~Virginia~D~2009-01~~O
Delores Oates|||r~Virginia~R~2024-01~~O
Destiny LeVere Bolling|||r~Virginia~D~2024-01~~O
Don Scott|||r~Virginia~D~2020-01~~O
Elizabeth Bennett-Parker|||r~Virginia~D~2022-01~2026-02~O|s~Virginia~D~2026-02~~O
Liz Guzmán|||r~Virginia~D~2018-01~2024-01~O|r~Virginia~D~2026-01~~O
Ellen McLaughlin|||r~Virginia~R~2024-01~~O
Emily Jordan|||r~Virginia~R~2018-01~2024-01~O|s~Virginia~R~2024-01~~O
Eric Phillips|||r~Virginia~R~2024-01~~O
Eric Zehr|||r~Virginia~R~2024-01~~O
Garrett McGuire|||r~Virginia~D~2026-01~~O
Glen Sturtevant|||s~Virginia~R~2024-01~~O
Gretchen Bulova|||r~Virginia~D~2026-01~~O
Otto Wachsmann|||r~Virginia~R~2022-01~~O
Hillary Pugh Kent|||r~Virginia~R~2024-01~~O
Holly Seibold|||r~Virginia~D~2024-01~~O
Buddy Fowler|||r~Virginia~R~2014-01~~O
Irene Shin|||r~Virginia~D~2022-01~~O
Israel O'Quinn|||r~Virginia~R~2012-01~~O
Danny Diggs|||s~Virginia~R~2024-01~~O
J.J. Singh|||r~Virginia~D~2025-01~~O
Jackie Glass|||r~Virginia~D~2022-01~~O
Jay Leftwich|||r~Virginia~R~2014-01~~O
Will Morefield|||r~Virginia~R~2010-01~~O
Jason Ballard|||r~Virginia~R~2022-01~~O
Jeion Ward|||r~Virginia~D~2004-01~~O
Jennifer Boysko|||r~Virginia~D~~2019-01~O|s~Virginia~D~2019-01~~O
Jennifer Carroll Foy|||s~Virginia~D~2024-01~~O
Jeremy McPike|||s~Virginia~D~2016-01~~O
Jessica Anderson|||r~Virginia~D~2026-01~~O
John McAuliff|||r~Virginia~D~2026-01~~O
Joe McNamara|||r~Virginia~R~2018-11~~O
Josh Thomas|||r~Virginia~D~2024-01~~O
Josh Cole|||r~Virginia~D~~2021-12~O|r~Virginia~D~2024-01~~O
Justin Pence|||r~Virginia~R~2026-01~~O
Kacey Carnegie|||r~Virginia~D~2026-01~~O
Kannan Srinivasan|||s~Virginia~D~2025-01~~O
Karen Hamilton|||r~Virginia~R~2026-01~~O
Karen Keys-Gamarra|||r~Virginia~D~2024-01~~O
Karrie Delaney|||r~Virginia~D~2018-01~~O
Kathy Tran|||r~Virginia~D~2018-01~~O
Katrina Callsen|||r~Virginia~D~2024-01~~O
Kelly Fowler|||r~Virginia~D~2018-01~~O
Kim Adams|||r~Virginia~D~2026-01~~O
Kirk McPike|||r~Virginia~D~2026-02~~O
Louise Lucas|||s~Virginia~D~1992-01~~O
Lamont Bagby|||r~Virginia~D~~2024-01~O|s~Virginia~D~2024-01~~O
Lashrecse Aird|||s~Virginia~D~2024-01~~O
Laura Jane Cohen|||r~Virginia~D~2024-01~~O
Leslie Mehta|||r~Virginia~D~2026-01~~O
Lily Franklin|||r~Virginia~D~2026-01~~O
Lindsey Dougherty|||r~Virginia~D~2026-01~~O
Luke Torian|||r~Virginia~D~2010-01~~O
Luther Cifers|||s~Virginia~R~2025-01~~O
Keith Hodges|||r~Virginia~R~2012-01~~O
Madison Whittle|||r~Virginia~R~2026-01~~O
Mamie Locke|||s~Virginia~D~2004-01~~O
Cia Price|||r~Virginia~D~2016-01~~O
Marcus Simon|||r~Virginia~D~2014-01~~O
Margaret Franklin|||r~Virginia~D~2026-01~~O
Mark Obenshain|||s~Virginia~R~~~O
Mark Downey|||r~Virginia~D~2026-01~~O
Mark Peake|||s~Virginia~R~2017-01~~O
Marty Martinez|||r~Virginia~D~2024-01~~O
May Nivar|||r~Virginia~D~2026-01~~O
Michael Feggans|||r~Virginia~D~2024-01~~O
Mike Webert|||r~Virginia~R~2012-01~~O
Mike Cherry|||r~Virginia~R~2022-01~~O
Mitchell Cornett|||r~Virginia~R~2026-01~~O
Nadarius Clark|||r~Virginia~D~~~O
Nicole Cole|||r~Virginia~D~2026-01~~O
Patrick Hope|||r~Virginia~D~2010-01~~O
Paul Krizek|||r~Virginia~D~2016-01~~O
Phil Hernandez|||r~Virginia~D~2024-01~~O
Creigh Deeds|||s~Virginia~D~2001-12~~O
Lee Ware|||r~Virginia~R~1998-01~~O
Rae Cousins|||r~Virginia~D~2024-01~~O
Rip Sullivan|||r~Virginia~D~2014-09~~O
Richard Stuart|||s~Virginia~R~2008-01~~O
Rob Bloxom|||r~Virginia~R~2014-02~~O
Rod Willett|||r~Virginia~D~2020-01~~O
J.R. Henson|||r~Virginia~D~2024-01~~O
Russet Perry|||s~Virginia~D~2024-01~~O
Ryan McDougle|||s~Virginia~R~2006-01~~O
Saddam Salim|||s~Virginia~D~2024-01~~O
Sam Rasoul|||r~Virginia~D~2014-01~~O
Schuyler VanValkenburg|||r~Virginia~D~2018-01~2024-01~O|s~Virginia~D~2024-01~~O
Scott Surovell|||s~Virginia~D~2016-01~~O
Scott Wyatt|||r~Virginia~R~2020-01~~O
Shelly Simonds|||r~Virginia~D~2020-01~~O
Stacey Carroll|||r~Virginia~D~2026-01~~O
Stella Pekarsky|||s~Virginia~D~2024-01~~O
Travis Hackworth|||s~Virginia~R~2021-04~~O
Tammy Mulchi|||s~Virginia~R~2024-01~~O
Tara Durant|||r~Virginia~R~~2024-01~O|s~Virginia~R~2024-01~~O
Terry Kilgore|||r~Virginia~R~1994-01~~O
Terry Austin|||r~Virginia~R~2014-01~~O
Timmy French|||s~Virginia~R~2024-01~~O
Todd Pillion|||r~Virginia~R~2014-12~2020-01~O|s~Virginia~R~2020-01~~O
Tom Garrett|||r~Virginia~R~2024-01~~O
Tony Wilt|||r~Virginia~R~2010-06~~O
Virgil Thornton|||r~Virginia~D~2026-01~~O
Vivian Watts|||r~Virginia~D~1996-01~~O
Wendell Walker|||r~Virginia~R~2020-01~~O
Bill Stanley|||s~Virginia~R~2012-01~~O
Bill Wiley|||r~Virginia~R~2020-11~~O
Wren Williams|||r~Virginia~R~2022-01~~O
Abbey Duke|||r~Vermont~D~2024-05~~O
Alice Emmons|||r~Vermont~D~~2023-01~O
Alicia Malay|||r~Vermont~R~2025-01~~O
Alison Clarkson|||s~Vermont~D~2005-01~~O
Alyssa Black|||r~Vermont~D~~~O
Amy Sheldon|||r~Vermont~D~2015-01~~O
Andrew Perchlik|||s~Vermont~D~2019-01~~O
Angela Arsenault|||r~Vermont~D~2023-01~~O
Ann Cummings|||s~Vermont~D~1997-01~~O
Anne Donahue|||r~Vermont~R~2003-01~~O
Anne Watson|||s~Vermont~D~2023-01~2025-01~O
Tony Micklus|||r~Vermont~R~2025-01~~O
Ashley Bartley|||r~Vermont~R~2023-01~~O
Barbara Rachelson|||r~Vermont~D~~~O
Beth Quimby|||r~Vermont~R~2024-03~~O
Bram Kleppner|||r~Vermont~D~2025-01~~O
Brenda Steady|||r~Vermont~R~2025-01~~O
Brian Cina|||r~Vermont~D~~~O
Brian Collamore|||s~Vermont~R~2015-01~~O
Brian Minier|||r~Vermont~D~2023-01~~O
Bridget Burkhardt|||r~Vermont~D~2025-01~~O
Candice White|||r~Vermont~D~2025-01~~O
Carol Ode|||r~Vermont~D~~~O
Carolyn Branagan|||s~Vermont~R~~2019-01~O|r~Vermont~R~2009-01~2019-01~O|r~Vermont~R~2023-01~~O
Casey Toof|||r~Vermont~R~2019-01~~O
Charlie Kimbell|||r~Vermont~D~2017-01~2023-01~O|r~Vermont~D~2025-01~~O
Chea Evans|||r~Vermont~D~2023-01~~O
Chloe Tomlinson|||r~Vermont~D~2025-01~~O
Chris Keyser|||r~Vermont~R~2025-01~~O
Chris Pritchard|||r~Vermont~R~2025-01~~O
Chris Taylor|||r~Vermont~R~2023-01~~O
Christopher Howland|||r~Vermont~R~2025-01~~O
Chris Mattos|||r~Vermont~R~~2025-01~O|s~Vermont~R~2017-09~~O
Chris Morrow|||r~Vermont~D~2025-01~~O
Conor Casey|||r~Vermont~D~2023-01~~O
Daisy Berbeco|||r~Vermont~D~2023-01~~O
Dan Noyes|||r~Vermont~D~2017-01~~O
Dara Torre|||r~Vermont~D~2023-01~~O
Dave Yacovone|||r~Vermont~D~2017-01~2023-01~O|r~Vermont~D~2025-01~~O
Dave Bosch|||r~Vermont~R~2025-01~~O
David Durfee|||r~Vermont~D~2019-01~~O
Dave Weeks|||s~Vermont~R~2023-01~~O
Debbie Dolgin|||r~Vermont~R~2025-01~~O
Debbie Powers|||r~Vermont~R~2025-01~~O
Doug Bishop|||r~Vermont~D~2025-01~~O
Edye Graning|||r~Vermont~D~2023-01~~O
Lynn Dickinson|||r~Vermont~R~~~O
Ela Chapin|||r~Vermont~D~2023-01~~O
Elizabeth Burrows|||r~Vermont~D~2021-01~~O
Emilie Kornheiser|||r~Vermont~D~2019-01~~O
Emilie Krasnow|||r~Vermont~D~2023-01~~O
Emily Carris-Duncan|||r~Vermont~D~2025-01~~O
Emily Long|||r~Vermont~D~2015-01~~O
Eric Maguire|||r~Vermont~R~2023-01~~O
Erin Brady|||r~Vermont~D~2021-01~~O
Esme Cole|||r~Vermont~D~2023-01~~O
Topper McFaun|||r~Vermont~R~~2023-01~O
Gayle Pezzo|||r~Vermont~D~2025-01~~O
Gina Galfetti|||r~Vermont~R~2023-01~~O
Greg Burtt|||r~Vermont~R~2025-01~~O
Heather Surprenant|||r~Vermont~D~~~O
Herb Olson|||r~Vermont~D~2025-01~~O
Ian Goodnow|||r~Vermont~D~2025-01~~O
James Gregoire|||r~Vermont~R~2019-01~~O
Jim Harrison|||r~Vermont~R~~~O
Jim Masland|||r~Vermont~D~1999-01~~O
Jana Brown|||r~Vermont~D~2021-01~~O
Jed Lipsky|||r~Vermont~I~2023-01~~O
Jill Krowinski|||r~Vermont~D~~~O
Jim Casey|||r~Vermont~R~2025-01~~O
Joe Luneau|||r~Vermont~R~2025-01~~O
Joe Major|||s~Vermont~D~2025-01~~O
John Kascenska|||r~Vermont~R~2022-03~2023-01~O|r~Vermont~R~2025-01~~O
John Bartholomew|||r~Vermont~D~~~O
John O'Brien|||r~Vermont~D~2019-01~~O
Jonathan Cooper|||r~Vermont~D~2025-01~~O
Joseph Parsons|||r~Vermont~R~2021-01~~O
Josh Dobrovich|||r~Vermont~R~2025-01~~O
Jubilee McGill|||r~Vermont~D~2023-01~~O
Karen Dolan|||r~Vermont~D~~~O
Kate Lalley|||r~Vermont~D~2023-01~~O
Kate Logan|||r~Vermont~D~2023-01~~O
Kate McCann|||r~Vermont~D~2023-01~~O
Kate Nugent|||r~Vermont~D~2023-01~~O
Kathleen James|||r~Vermont~D~2019-01~~O
Ken Wells|||r~Vermont~R~2025-01~~O
Kenneth Goslant|||r~Vermont~R~2019-01~~O
Kesha Ram Hinsdale|||s~Vermont~D~2009-01~2017-01~O|s~Vermont~D~2021-01~~O
Kevin Christie|||r~Vermont~D~~2023-01~O
Kevin Winter|||r~Vermont~R~2025-01~~O
Kirk White|||r~Vermont~D~~~O
Kristi Morris|||r~Vermont~D~2019-06~~O
Larry Hart|||s~Vermont~R~2025-01~~O
Larry Labor|||r~Vermont~R~2022-01~~O
Larry Satcowitz|||r~Vermont~D~2021-01~~O
Laura Sibilia|||r~Vermont~I~~~O
Leanne Harple|||r~Vermont~D~2025-01~~O
Leland Morgan|||r~Vermont~R~2019-01~2023-01~O|r~Vermont~R~2025-01~~O
Leonora Dodge|||r~Vermont~D~2023-01~~O
Leslie Goldman|||r~Vermont~D~2021-01~~O
Lisa Hango|||r~Vermont~R~2019-02~~O
Lori Houghton|||r~Vermont~D~~~O
Lucy Boyden|||r~Vermont~D~2023-01~~O
Marc Mihaly|||r~Vermont~D~2023-01~~O
Mari Cordes|||r~Vermont~D~2019-01~~O
Mark Higley|||r~Vermont~R~2009-01~~O
Martin LaLonde|||r~Vermont~D~~~O
Martine Gulick|||s~Vermont~D~2023-01~~O
Marty Feltus|||r~Vermont~R~2013-01~2023-01~O|r~Vermont~R~2025-01~~O
Mary Morrissey|||r~Vermont~R~~2023-01~O
Mary Howard|||r~Vermont~D~~~O
Mary-Katherine Stone|||r~Vermont~D~2023-01~~O
Matt Walker|||r~Vermont~R~2022-02~~O
Matt Birong|||r~Vermont~D~2019-01~~O
Michael Boutin|||r~Vermont~R~2025-01~~O
Michael Marcotte|||r~Vermont~R~~2023-01~O
Mike Mrowicki|||r~Vermont~D~2009-01~~O
Michael Nigro|||r~Vermont~D~~2023-01~O|r~Vermont~D~2025-01~~O
Mike Southworth|||r~Vermont~R~2025-01~~O
Mike Tagliavia|||r~Vermont~R~2025-01~~O
Michelle Bos-Lun|||r~Vermont~D~~~O
Mike Morgan|||r~Vermont~R~2021-01~~O
Mollie Burke|||r~Vermont~D~~~O
Monique Priestley|||r~Vermont~D~2023-01~~O
Nader Hashim|||s~Vermont~D~2019-01~2021-01~O|r~Vermont~D~2019-01~2020-12~O|s~Vermont~D~2023-01~~O
Pattie McCoy|||r~Vermont~R~2015-01~~O
Patrick Brennan|||s~Vermont~R~~~O|r~Vermont~R~~2025-01~O
Penny Demar|||r~Vermont~R~2023-01~~O
Peter Conlon|||r~Vermont~D~2017-01~~O
Phil Baruth|||s~Vermont~D~~2023-01~O
Phil Pouech|||r~Vermont~D~2023-01~~O
Jay Hooper|||r~Vermont~D~2017-01~~O
Randy Brock|||s~Vermont~R~2017-12~~O
Rebecca Holcombe|||r~Vermont~D~2023-01~~O
Becca White|||s~Vermont~D~2019-01~~O|r~Vermont~D~2019-01~2023-01~O
Rey Garofano|||r~Vermont~D~2022-01~~O
Richard Bailey|||r~Vermont~R~2025-01~~O
Richard Nelson|||r~Vermont~R~2025-01~~O
Richard Westman|||s~Vermont~R~~~O
Rob Hunter|||r~Vermont~D~2025-01~~O
Rob North|||r~Vermont~R~2025-01~~O
Bob Hooper|||r~Vermont~D~2019-01~~O
Bob Norris|||r~Vermont~R~~2023-01~O|s~Vermont~R~2021-01~~O
Rob Plunkett|||s~Vermont~D~2025-01~~O
Robin Scheu|||r~Vermont~D~~~O
Russ Ingalls|||s~Vermont~R~~~O
Ruth Hardy|||s~Vermont~D~2019-01~~O
Sam Douglass|||s~Vermont~R~2025-01~~O
Sandy Pinsonault|||r~Vermont~R~2025-01~~O
Sarita Austin|||r~Vermont~D~2019-01~~O
Saudia Lamont|||r~Vermont~D~2023-01~~O
Scott Beck|||r~Vermont~R~~2025-01~O|s~Vermont~R~2015-01~~O
Seth Bongartz|||s~Vermont~D~2021-01~~O|r~Vermont~D~2021-01~2025-01~O
Shawn Sweeney|||r~Vermont~D~2025-01~~O
Steven Heffernan|||s~Vermont~R~2025-01~~O
Tanya Vyhovsky|||r~Vermont~D~~2023-01~O|s~Vermont~D~2021-01~~O
Teddy Waszazak|||r~Vermont~D~2025-01~~O
Terry Williams|||s~Vermont~R~2023-01~~O
Theresa Wood|||r~Vermont~D~2015-01~~O
Tom Burditt|||r~Vermont~R~~~O
Tom Charlton|||r~Vermont~R~2025-01~~O
Thomas Chittenden|||s~Vermont~D~~~O
Tom Oliver|||r~Vermont~R~2023-01~~O
Tom Stevens|||r~Vermont~D~2009-01~~O
Tiff Bluemle|||r~Vermont~D~~~O
Timothy Corcoran|||r~Vermont~D~~2023-01~O
Todd Nielsen|||r~Vermont~R~2025-01~~O
Trevor Squirrell|||r~Vermont~D~2017-01~~O
Troy Headrick|||r~Vermont~I~2023-01~~O
V.L. Coffin|||r~Vermont~R~2025-01~~O
Ginny Lyons|||s~Vermont~D~~~O
Wayne Laroche|||r~Vermont~R~2022-02~~O
Wendy Critchlow|||r~Vermont~D~2025-01~~O
Wendy Harrison|||s~Vermont~D~2023-01~~O
Will Greer|||r~Vermont~D~2025-01~~O
Bill Canfield|||r~Vermont~R~~~O
Woody Page|||r~Vermont~R~2019-01~~O
Zak Harvey|||r~Vermont~R~2025-01~~O
Zon Eastes|||r~Vermont~D~2025-01~~O
Adam Bernbaum|||r~Washington~D~2024-12~~O
Adison Richards|||r~Washington~D~2025-01~~O
Adrian Cortes|||s~Washington~D~2025-01~~O
Alex Ramel|||r~Washington~D~2020-01~~O
Alex Ybarra|||r~Washington~R~2019-01~~O
Alicia Rule|||r~Washington~D~2021-01~~O
Amy Walen|||r~Washington~D~2019-01~~O
Andrew Barkis|||r~Washington~R~2016-02~~O
Andrew Engell|||r~Washington~R~2025-01~~O
Annette Cleveland|||s~Washington~D~2013-01~~O
April Berg|||r~Washington~D~2021-01~~O
April Connors|||r~Washington~R~2023-01~~O
Beth Doglio|||r~Washington~D~2017-01~2021-01~O|r~Washington~D~2023-01~~O
Bob Hasegawa|||s~Washington~D~2005-01~~O
Brandy Donaghy|||r~Washington~D~2021-12~~O
Brian Burnett|||r~Washington~R~2025-01~~O
Brianna Thomas|||r~Washington~D~2025-01~~O
Carolyn Eslick|||r~Washington~R~2017-09~~O
Chipalo Street|||r~Washington~D~2023-01~~O
Chris Corry|||r~Washington~R~2019-01~~O
Chris Gildon|||s~Washington~R~2019-01~~O|r~Washington~R~2019-01~2021-01~O
Chris Stearns|||r~Washington~D~2023-01~~O
Cindy Ryu|||r~Washington~D~2011-01~~O
Claire Wilson|||s~Washington~D~2019-01~~O
Claudia Kauffman|||s~Washington~D~2007-01~2011-01~O|s~Washington~D~2023-01~~O
Clyde Shavers|||r~Washington~D~2023-01~~O
Curtis King|||s~Washington~R~2007-11~~O
Cyndy Jacobsen|||r~Washington~R~2021-01~~O
Dan Bronoske|||r~Washington~D~2021-01~~O
Dan Griffey|||r~Washington~R~2015-01~~O
Darya Farivar|||r~Washington~D~2023-01~~O
Dave Paul|||r~Washington~D~2019-01~~O
Dave Stuebe|||r~Washington~R~2025-01~~O
David Hackney|||r~Washington~D~2021-01~~O
Davina Duerr|||r~Washington~D~2019-07~~O
Deb Krishnadasan|||s~Washington~D~2024-12~~O
Deb Manjarrez|||r~Washington~R~2025-01~~O
Debra Entenman|||r~Washington~D~2019-01~~O
Debra Lekanoff|||r~Washington~D~2019-01~~O
Derek Stanford|||s~Washington~D~2011-01~~O
Drew Hansen|||s~Washington~D~2011-09~~O
Drew MacEwen|||s~Washington~R~2013-01~~O
Drew Stokesbary|||r~Washington~R~2015-01~~O
Ed Orcutt|||r~Washington~R~2002-01~~O
Edwin Obras|||r~Washington~D~2024-12~~O
Emily Alvarado|||s~Washington~D~2023-01~~O
Gerry Pollet|||r~Washington~D~2011-12~~O
Gloria Mendoza|||r~Washington~R~2025-01~~O
Greg Nance|||r~Washington~D~2023-09~~O
Hunter Abell|||r~Washington~R~2025-01~~O
Jake Fey|||r~Washington~D~2013-01~~O
Jamie Pedersen|||s~Washington~D~2007-01~~O
Jamila Taylor|||r~Washington~D~2021-01~~O
Janice Zahn|||r~Washington~D~2025-01~~O
Javier Valdez|||s~Washington~D~2017-06~~O
Jeff Holy|||s~Washington~R~2019-01~2019-01~O
Jeff Wilson|||s~Washington~R~2021-01~~O
Jenny Graham|||r~Washington~R~2019-01~~O
Jeremie Dufault|||r~Washington~R~2019-01~2023-01~O|r~Washington~R~2025-01~~O
Jesse Salomon|||s~Washington~D~2019-01~~O
Jess Bateman|||s~Washington~D~2021-01~~O|r~Washington~D~2021-01~2025-01~O
Jim McCune|||r~Washington~R~2005-01~2013-01~O|s~Washington~R~2021-01~~O
Jim Walsh|||r~Washington~R~2017-01~~O
Joe Fitzgibbon|||r~Washington~D~2010-01~~O
Joe Schmick|||r~Washington~R~2007-11~~O
Joe Timmons|||r~Washington~D~2023-01~~O
Joel McEntire|||r~Washington~R~2021-01~~O
John Braun|||s~Washington~R~2013-01~~O
John Ley|||r~Washington~R~2025-01~~O
John Lovick|||s~Washington~D~2016-06~~O
Josh Penner|||r~Washington~R~2025-01~~O
Judy Warnick|||s~Washington~R~2007-01~~O
Julia Reed|||r~Washington~D~2023-01~~O
Julio Cortes|||r~Washington~D~2023-01~~O
June Robinson|||s~Washington~D~2013-12~~O
Keith Goehner|||s~Washington~R~2019-01~~O|r~Washington~R~2019-01~2025-01~O
Keith Wagoner|||s~Washington~R~2018-01~~O
Kevin Waters|||r~Washington~R~2023-01~~O
Kristine Reeves|||r~Washington~D~2017-01~2019-12~O|r~Washington~D~2023-01~~O
Larry Springer|||r~Washington~D~~~O
Lauren Davis|||r~Washington~D~2019-01~~O
Laurie Jinkins|||r~Washington~D~2011-01~~O
Leonard Christian|||r~Washington~R~2013-01~2014-12~O|s~Washington~R~2014-01~2014-11~O|s~Washington~R~2023-01~~O|r~Washington~R~2023-01~2025-01~O
Lillian Ortiz-Self|||r~Washington~D~2014-01~~O
Lisa Callan|||r~Washington~D~2019-01~~O
Lisa Parshley|||r~Washington~D~2025-01~~O
Lisa Wellman|||s~Washington~D~2017-01~~O
Liz Berry|||r~Washington~D~2021-01~~O
Liz Lovelett|||s~Washington~D~2019-02~~O
Manka Dhingra|||s~Washington~D~2017-11~~O
Marcus Riccelli|||s~Washington~D~2013-01~~O|r~Washington~D~2013-01~2025-01~O
Mari Leavitt|||r~Washington~D~2019-01~~O
Mark Klicker|||r~Washington~R~2021-01~~O
Mark Schoesler|||s~Washington~R~2005-01~~O
Marko Liias|||s~Washington~D~2014-01~2014-01~O
Mary Dye|||r~Washington~R~2015-05~~O
Mary Fosse|||r~Washington~D~2023-01~~O
Matt Boehnke|||s~Washington~R~2019-01~~O|r~Washington~R~2019-01~2023-01~O
Matt Marshall|||r~Washington~R~2025-01~~O
Melanie Morgan|||r~Washington~D~2019-01~~O
Mia Gregerson|||r~Washington~D~2013-12~~O
Michael Keaton|||r~Washington~R~2025-01~~O
Michelle Valdez|||r~Washington~R~2015-01~~O
Mike Chapman|||s~Washington~D~2017-01~~O
Mike Steele|||r~Washington~R~2017-01~~O
Mike Volz|||r~Washington~R~2017-01~~O
Monica Stonier|||r~Washington~D~2017-01~~O
My-Linh Thai|||r~Washington~D~2019-01~~O
Natasha Hill|||r~Washington~D~2025-01~~O
Nicole Macri|||r~Washington~D~2017-01~~O
Nikki Torres|||s~Washington~R~2023-01~~O
Noel Frame|||s~Washington~D~2016-01~~O|r~Washington~D~2016-01~2023-01~O
Osman Salahuddin|||r~Washington~D~2025-01~~O
Paul Harris|||r~Washington~R~~2025-01~O|s~Washington~R~2011-01~~O
Perry Dozier|||s~Washington~R~2021-01~~O
Peter Abbarno|||r~Washington~R~2021-01~~O
Phil Fortunato|||s~Washington~R~2017-01~~O
Rebecca Saldaña|||s~Washington~D~2016-12~~O
Rob Chase|||r~Washington~R~~2023-01~O|r~Washington~R~2025-01~~O
Roger Goodman|||r~Washington~D~2007-01~~O
Ron Muzzall|||s~Washington~R~2019-10~~O
Sam Low|||r~Washington~R~2023-01~~O
Sharlett Mena|||r~Washington~D~2023-01~~O
Sharon Shewmake|||s~Washington~D~2019-01~~O|r~Washington~D~2019-01~2022-01~O
Sharon Tomiko Santos|||r~Washington~D~1999-01~~O
Sharon Wylie|||r~Washington~D~2011-04~~O
Shaun Scott|||r~Washington~D~2025-01~~O
Shelley Kloba|||r~Washington~D~2017-01~~O
Shelly Short|||s~Washington~R~2009-01~~O|r~Washington~R~2011-01~2018-12~O
Skyler Rude|||r~Washington~R~2019-01~~O
Stephanie Barnard|||r~Washington~R~2023-01~~O
Stephanie McClintock|||r~Washington~R~2023-01~~O
Steve Bergquist|||r~Washington~D~2013-01~~O
Steve Conway|||s~Washington~D~1993-01~~O
Steve Tharinger|||r~Washington~D~2011-01~~O
Strom Peterson|||r~Washington~D~2015-01~~O
Suzanne Schmidt|||r~Washington~R~2023-01~~O
Tarra Simmons|||r~Washington~D~2021-01~~O
Timm Ormsby|||r~Washington~D~2003-09~~O
Tina Orwall|||s~Washington~D~2009-01~~O|r~Washington~D~2021-01~2024-12~O
Tom Dent|||r~Washington~R~2015-01~~O
Travis Couture|||r~Washington~R~2023-01~~O
T'wina Nobles|||s~Washington~D~2021-01~~O
Vandana Slatter|||s~Washington~D~2017-01~~O
Victoria Hunt|||s~Washington~D~2025-06~~O
Yasmin Trudeau|||s~Washington~D~2021-11~~O
Zach Hall|||r~Washington~D~2025-06~~O
Adam Neylon|||r~Wisconsin~R~2013-04~~O
Alex Dallman|||r~Wisconsin~R~2021-01~~O
Alex Joers|||r~Wisconsin~D~2023-01~~O
Amaad Rivera-Wagner|||r~Wisconsin~D~2025-01~~O
Amanda Nedweski|||r~Wisconsin~R~2023-01~~O
André Jacque|||r~Wisconsin~R~~2018-12~O|s~Wisconsin~R~2019-01~~O
Andrew Hysell|||r~Wisconsin~D~2025-01~~O
Angela Stroud|||r~Wisconsin~D~2025-01~~O
Angelina Cruz|||r~Wisconsin~D~2025-01~~O
Angelito Tenorio|||r~Wisconsin~D~2025-01~~O
Ann Roe|||r~Wisconsin~D~2025-01~~O
Barbara Dittrich|||r~Wisconsin~R~2019-01~~O
Ben DeSmidt|||r~Wisconsin~D~2025-01~~O
Ben Franklin|||r~Wisconsin~R~2025-01~~O
Bob Donovan|||r~Wisconsin~R~2023-01~~O
Brad Pfaff|||s~Wisconsin~D~2021-01~~O
Brent Jacobson|||r~Wisconsin~R~2025-01~~O
Brienne Brown|||r~Wisconsin~D~2025-01~~O
Calvin Callahan|||r~Wisconsin~R~2021-01~~O
Chanz Green|||r~Wisconsin~R~2023-01~~O
Chris Kapenga|||s~Wisconsin~R~2015-08~~O
Chris Larson|||s~Wisconsin~D~2011-01~~O
Christian Phelps|||r~Wisconsin~D~2025-01~~O
Christine Sinicki|||r~Wisconsin~D~1999-01~~O
Chuck Wichgers|||r~Wisconsin~R~~~O
Cindi Duchow|||r~Wisconsin~R~2015-10~~O
Clint Moses|||r~Wisconsin~R~2021-01~~O
Clint Anderson|||r~Wisconsin~D~2023-01~~O
Cory Tomczyk|||s~Wisconsin~R~2023-01~~O
Dan Feyen|||s~Wisconsin~R~2017-01~~O
Dan Knodl|||r~Wisconsin~R~2009-01~2023-05~O|s~Wisconsin~R~2023-05~2025-01~O|r~Wisconsin~R~2025-01~~O
Darrin Madison|||r~Wisconsin~D~2023-01~~O
Dave Maxey|||r~Wisconsin~R~2023-01~~O
Dave Armstrong|||r~Wisconsin~R~2021-01~~O
Dave Murphy|||r~Wisconsin~R~2013-01~~O
David Steffen|||r~Wisconsin~R~2015-01~~O
Dean Kaufert|||r~Wisconsin~R~2009-01~2014-12~O|r~Wisconsin~R~2025-01~~O
Deb Andraca|||r~Wisconsin~D~2021-01~~O
Devin LeMahieu|||s~Wisconsin~R~2015-01~~O
Dianne Hesselbein|||r~Wisconsin~D~~2023-01~O|s~Wisconsin~D~2023-01~~O
Dora Drake|||r~Wisconsin~D~2021-01~2025-01~O|s~Wisconsin~D~2025-01~~O
Duke Tucker|||r~Wisconsin~R~2025-01~~O
Elijah Behnke|||r~Wisconsin~R~2021-04~~O
Eric Wimberger|||s~Wisconsin~R~2021-01~~O
Francesca Hong|||r~Wisconsin~D~2021-01~~O
Greta Neubauer|||r~Wisconsin~D~2018-01~~O
Howard Marklein|||r~Wisconsin~R~2011-01~2015-01~O|s~Wisconsin~R~2015-01~~O
Jamie Wall|||s~Wisconsin~D~2025-01~~O
Jeff Smith|||r~Wisconsin~D~~2010-12~O|s~Wisconsin~D~2019-01~~O
Jeff Mursau|||r~Wisconsin~R~2005-01~~O
Jenna Jacobson|||r~Wisconsin~D~2023-01~~O
Jerry O'Connor|||r~Wisconsin~R~2023-01~~O
Jesse James|||r~Wisconsin~R~~2023-01~O|s~Wisconsin~R~2023-01~~O
Jessie Rodriguez|||r~Wisconsin~R~2013-12~~O
Jill Billings|||r~Wisconsin~D~2012-01~~O
Jim Piwowarczyk|||r~Wisconsin~R~2025-01~~O
Joan Fitzgerald|||r~Wisconsin~D~2025-01~~O
Jodi Emerson|||r~Wisconsin~D~2019-01~~O
Jodi Habush Sinykin|||s~Wisconsin~D~2025-01~~O
Joe Sheehan|||r~Wisconsin~D~2025-01~~O
Joel Kitchens|||r~Wisconsin~R~2015-01~~O
John Jagler|||r~Wisconsin~R~~2021-04~O|s~Wisconsin~R~2021-04~~O
John Spiros|||r~Wisconsin~R~2013-01~~O
Joy Goeben|||r~Wisconsin~R~2023-01~~O
Julian Bradley|||s~Wisconsin~R~2021-01~~O
Kalan Haywood|||r~Wisconsin~D~2019-01~~O
Karen DeSanto|||r~Wisconsin~D~2025-01~~O
Karen Hurd|||r~Wisconsin~R~2023-01~~O
Karen Kirsch|||r~Wisconsin~D~2025-01~~O
Kelda Roys|||s~Wisconsin~D~2021-01~~O
Kevin Petersen|||r~Wisconsin~R~2007-01~~O
Kristin Dassler-Alfheim|||s~Wisconsin~D~2025-01~~O
LaTonya Johnson|||r~Wisconsin~D~~2016-12~O|s~Wisconsin~D~2017-01~~O
Lee Snodgrass|||r~Wisconsin~D~2021-01~~O
Lindee Brill|||r~Wisconsin~R~2025-01~~O
Lisa Subeck|||r~Wisconsin~D~2015-01~~O
Lori Palmeri|||r~Wisconsin~D~2023-01~~O
Margaret Arney|||r~Wisconsin~D~2025-01~~O
Mark Born|||r~Wisconsin~R~2013-01~~O
Mark Spreitzer|||r~Wisconsin~D~~2023-01~O|s~Wisconsin~D~2023-01~~O
Mary Felzkowski|||r~Wisconsin~R~~2020-12~O|s~Wisconsin~R~2021-01~~O
Maureen McCarville|||r~Wisconsin~D~2025-01~~O
Melissa Ratcliff|||r~Wisconsin~D~2023-01~2025-01~O|s~Wisconsin~D~2025-01~~O
Mike Bare|||r~Wisconsin~D~2023-01~~O
Nancy VanderMeer|||r~Wisconsin~R~2015-01~~O
Gus Gustafson|||r~Wisconsin~R~2023-01~~O
Pat Snyder|||r~Wisconsin~R~2017-01~~O
Patrick Testin|||s~Wisconsin~R~2017-01~~O
Paul Melotik|||r~Wisconsin~R~2023-08~~O
Paul Tittl|||r~Wisconsin~R~2013-01~~O
Priscilla Prado|||r~Wisconsin~D~2025-01~~O
Rachael Cabral-Guevara|||r~Wisconsin~R~~2023-01~O|s~Wisconsin~R~2023-01~~O
Randy Udell|||r~Wisconsin~D~2025-01~~O
Renuka Mayadev|||r~Wisconsin~D~2025-01~~O
Rick Gundrum|||r~Wisconsin~R~2018-01~~O
Rob Hutton|||r~Wisconsin~R~~2020-12~O|s~Wisconsin~R~2023-01~~O
Rob Kreibich|||r~Wisconsin~R~2025-01~~O
Rob Stafsholt|||r~Wisconsin~R~~2020-12~O|s~Wisconsin~R~2021-01~~O
Rob Summerfield|||r~Wisconsin~R~2017-01~~O
Rob Swearingen|||r~Wisconsin~R~2013-01~~O
Rob Brooks|||r~Wisconsin~R~2015-01~~O
Bob Wirch|||s~Wisconsin~D~1997-01~~O
Bob Wittke|||r~Wisconsin~R~2019-01~~O
Robin Vos|||r~Wisconsin~R~2005-01~~O
Robyn Vining|||r~Wisconsin~D~2019-01~~O
Romaine Quinn|||r~Wisconsin~R~~2020-12~O|s~Wisconsin~R~2023-01~~O
Ron Tusler|||r~Wisconsin~R~2017-01~~O
Russell Goodwin|||r~Wisconsin~D~2025-01~~O
Ryan Clancy|||r~Wisconsin~D~2023-01~~O
Ryan Spaude|||r~Wisconsin~D~2025-01~~O
Sarah Keyeski|||s~Wisconsin~D~2025-01~~O
Scott Allen|||r~Wisconsin~R~2015-01~~O
Scott Krug|||r~Wisconsin~R~2011-01~~O
Sequanna Taylor|||r~Wisconsin~D~2025-01~~O
Shae Sortwell|||r~Wisconsin~R~2019-01~~O
Shannon Zimmerman|||r~Wisconsin~R~2017-01~~O
Shelia Stubbs|||r~Wisconsin~D~2019-01~~O
Steve Nass|||r~Wisconsin~R~1993-01~2015-01~O|s~Wisconsin~R~2015-01~~O
Steve Doyle|||r~Wisconsin~D~2011-05~~O
Supreme Moore Omokunde|||r~Wisconsin~D~2021-01~~O
Sylvia Ortiz-Velez|||r~Wisconsin~D~2021-01~~O
Tara Johnson|||r~Wisconsin~D~2025-01~~O
Tim Carpenter|||s~Wisconsin~D~2003-01~~O
Tip McGuire|||r~Wisconsin~D~2019-05~~O
Todd Novak|||r~Wisconsin~R~2015-01~~O
Tony Kurtz|||r~Wisconsin~R~2019-01~~O
Travis Tranel|||r~Wisconsin~R~2011-01~~O
Treig Pronschinske|||r~Wisconsin~R~2017-01~~O
Tyler August|||r~Wisconsin~R~2011-01~~O
Van Wanggaard|||s~Wisconsin~R~2011-01~2012-07~O|s~Wisconsin~R~2015-01~~O
Vinnie Miresse|||r~Wisconsin~D~2025-01~~O
Will Penterman|||r~Wisconsin~R~2021-07~~O
Adam Burkhammer|||r~West Virginia~R~~~O
Adam Vance|||r~West Virginia~R~2022-12~~O
Amy Grady|||s~West Virginia~R~2020-12~~O
Andy Shamblin|||r~West Virginia~R~2022-12~~O
Anitra Hamilton|||r~West Virginia~D~2023-05~~O
Anne Charnock|||s~West Virginia~R~2025-02~~O
Ben Queen|||r~West Virginia~R~~2022-12~O|s~West Virginia~R~2016-12~~O
Betsy Kelly|||r~West Virginia~R~2026-02~~O
Bill Bell|||r~West Virginia~R~2025-07~~O
Bill Flanigan|||r~West Virginia~R~2015-01~2016-12~O|r~West Virginia~R~2024-12~~O
Bill Hamilton|||r~West Virginia~R~~2018-11~O|s~West Virginia~R~2013-01~~O
Bill Ridenour|||r~West Virginia~R~2022-12~~O
Bill Roop|||r~West Virginia~R~2024-08~~O
Bob Fehrenbacher|||r~West Virginia~R~2022-12~~O
Brian Helton|||s~West Virginia~R~2024-12~~O
Bryan Smith|||r~West Virginia~R~2024-12~~O
Bryan Ward|||r~West Virginia~R~~~O
Robbie Martin|||r~West Virginia~R~2018-12~~O
Charles Clements|||s~West Virginia~R~2017-01~~O
Chuck Sheedy|||r~West Virginia~R~2022-12~~O
Chris Anders|||r~West Virginia~R~2024-12~~O
Chris Phillips|||r~West Virginia~R~~~O
Chris Rose|||s~West Virginia~R~2024-12~~O
Chris Toney|||r~West Virginia~R~~~O
Chuck Horst|||r~West Virginia~R~~~O
Clay Riley|||r~West Virginia~R~~~O
Craig Hart|||s~West Virginia~R~2024-12~~O
Buck Jennings|||r~West Virginia~R~~~O
Dana Ferrell|||r~West Virginia~R~~~O
Daniel Linville|||r~West Virginia~R~~~O
Darren Thorne|||s~West Virginia~R~2022-12~~O
Dave Foggin|||r~West Virginia~R~2022-12~~O
Dave McCormick|||r~West Virginia~R~2024-12~~O
Elliott Pritt|||r~West Virginia~R~2022-12~~O
David Green|||r~West Virginia~R~2024-01~~O
Dean Jeffries|||r~West Virginia~R~~~O
Donald Bennett|||r~West Virginia~R~2026-04~~O
Elías Coop-González|||r~West Virginia~R~2022-12~~O
Eric Brooks|||r~West Virginia~R~2022-12~~O
Eric Tarr|||s~West Virginia~R~2018-12~~O
Erica Moore|||r~West Virginia~R~2023-11~~O
Evan Hansen|||r~West Virginia~D~~~O
Evan Worrell|||r~West Virginia~R~2018-12~~O
Gary Howell|||r~West Virginia~R~~~O
Geno Chiarelli|||r~West Virginia~R~2022-12~~O
George Street|||r~West Virginia~R~2022-12~~O
Glenn Jeffries|||s~West Virginia~R~2016-12~~O
Greg Watt|||r~West Virginia~R~2025-10~~O
Guy Ward|||r~West Virginia~R~~2022-12~O|r~West Virginia~R~2026-01~~O
Corby Dillon|||r~West Virginia~R~2022-12~~O
Hollis Lewis|||r~West Virginia~D~2023-11~~O
Ian Masters|||r~West Virginia~R~2025-01~~O
J.B. Akers|||r~West Virginia~R~2024-01~~O
Jack Woodrum|||s~West Virginia~R~2020-12~~O
Jarred Cannon|||r~West Virginia~R~2022-06~~O
Jay Taylor|||s~West Virginia~R~2022-12~~O
Jeff Campbell|||r~West Virginia~R~2017-11~2020-11~O|r~West Virginia~R~2023-09~~O
Jeff Eldridge|||r~West Virginia~R~~2018-11~O|r~West Virginia~R~2024-12~~O
Jeff Stephens|||r~West Virginia~R~2023-11~~O
Jim Butler|||r~West Virginia~R~~2020-12~O|r~West Virginia~R~2022-12~~O
Jimmy Willis|||r~West Virginia~R~2022-12~~O
Joe Ellington|||r~West Virginia~R~~~O
Joe Funkhouser|||r~West Virginia~R~2024-10~~O
Joe Parsons|||r~West Virginia~R~2024-12~~O
Joe Statler|||r~West Virginia~R~~~O
Joey Garcia|||r~West Virginia~D~~2024-12~O|s~West Virginia~D~2020-12~~O
John Jordan|||r~West Virginia~R~2026-01~~O
John Paul Hott|||r~West Virginia~R~~~O
John Williams|||r~West Virginia~D~~~O
Jonathan Kyle|||r~West Virginia~R~2024-12~~O
Jonathan Pinson|||r~West Virginia~R~~~O
Jordan Bridges|||r~West Virginia~R~~~O
Jordan Maynor|||r~West Virginia~R~~~O
Josh Holstein|||r~West Virginia~R~~~O
Kathie Hess Crouse|||r~West Virginia~R~~~O
Kayla Young|||r~West Virginia~D~~~O
Keith Marple|||r~West Virginia~R~2022-12~~O
Kevan Bartlett|||s~West Virginia~R~2019-10~2020-11~O|s~West Virginia~R~2025-02~~O
Laura Kimble|||r~West Virginia~R~~~O
Laura Chapman|||s~West Virginia~R~2022-12~~O
Lisa White|||r~West Virginia~R~2024-12~~O
Lori Dittman|||r~West Virginia~R~2022-12~~O
Margitta Mazzocchi|||r~West Virginia~R~~~O
Mark Dean|||r~West Virginia~R~~~O
Mark Maynard|||s~West Virginia~R~2015-01~~O
Mark Zatezalo|||r~West Virginia~R~~~O
Marshall Clay|||r~West Virginia~R~2024-12~~O
Marty Gearheart|||r~West Virginia~R~2010-11~2018-11~O|r~West Virginia~R~2020-12~~O
Matthew Rohrbach|||r~West Virginia~R~~~O
Michael Amos|||r~West Virginia~R~2024-12~~O
Mike Hite|||r~West Virginia~R~2022-12~~O
Mike Hornby|||r~West Virginia~R~2022-12~~O
Mickey Petitto|||r~West Virginia~R~2022-12~~O
Mike Azinger|||r~West Virginia~R~~2016-12~O|s~West Virginia~R~2015-01~~O
Mike Oliverio|||s~West Virginia~R~1994-12~2010-11~O|s~West Virginia~R~2022-12~~O
Mike Pushkin|||r~West Virginia~D~~~O
Mike Woelfel|||s~West Virginia~D~2015-01~~O
Pat McGeehan|||r~West Virginia~R~2008-12~2010-12~O|r~West Virginia~R~2014-12~~O
Patricia Rucker|||s~West Virginia~R~2016-12~~O
Patrick Lucas|||r~West Virginia~R~2022-12~~O
Patrick Martin|||r~West Virginia~R~~2020-12~O|s~West Virginia~R~2016-12~~O
Phil Mallow|||r~West Virginia~R~~~O
Randy Smith|||s~West Virginia~R~2012-12~~O
Ray Canterbury|||r~West Virginia~R~2000-12~2016-12~O|r~West Virginia~R~2024-12~~O
Rick Garcia|||r~West Virginia~D~2024-12~~O
Rick Hillenbrand|||r~West Virginia~R~2022-12~~O
Robbie Morris|||s~West Virginia~R~2024-12~~O
Roger Hanshaw|||r~West Virginia~R~~~O
Rollan Roberts|||s~West Virginia~R~2018-12~~O
Rupie Phillips|||s~West Virginia~R~2017-05~2018-11~O|s~West Virginia~R~2020-12~~O
Ryan Browning|||r~West Virginia~R~2024-07~~O
Ryan Weld|||s~West Virginia~R~2014-12~~O|r~West Virginia~R~2015-01~2016-12~O
Sarah Drennan|||r~West Virginia~R~2024-12~~O
Scot Heckert|||r~West Virginia~R~2022-12~~O
Scott Fuller|||s~West Virginia~R~2024-12~~O
Sean Hornbuckle|||r~West Virginia~D~~~O
Shawn Fluharty|||r~West Virginia~D~~~O
Stan Adkins|||r~West Virginia~R~2024-12~~O
Tom Takubo|||s~West Virginia~R~2015-01~~O
Tom Willis|||s~West Virginia~R~2024-12~~O
Trenton Barnhart|||r~West Virginia~R~~2022-12~O|s~West Virginia~R~2026-01~~O
Tresa Howell|||r~West Virginia~R~2024-12~~O
Tristan Leavitt|||r~West Virginia~R~2024-12~~O
Vernon Criss|||r~West Virginia~R~~~O
Vince Deeds|||s~West Virginia~R~2022-12~~O
Walter Hall|||r~West Virginia~R~2022-12~~O
Wayne Clark|||r~West Virginia~R~~~O
Bill Anderson|||r~West Virginia~R~~~O
Zack Maynard|||r~West Virginia~R~~2022-12~O|s~West Virginia~R~2025-11~~O
Abby Angelos|||r~Wyoming~R~2023-01~~O
Andrew Byron|||r~Wyoming~R~2023-01~~O
Ann Lucas|||r~Wyoming~R~2025-01~~O
Art Washut|||r~Wyoming~R~2019-01~~O
Barry Crago|||s~Wyoming~R~2021-01~~O|r~Wyoming~R~2021-01~2025-01~O
Bill Allemand|||r~Wyoming~R~2023-01~~O
Bill Landen|||s~Wyoming~R~2007-01~~O
Bo Biteman|||r~Wyoming~R~~2019-01~O|s~Wyoming~R~2017-01~~O
Bob Davis|||r~Wyoming~R~2023-01~~O
Bob Ide|||s~Wyoming~R~2022-12~~O
Bob Nicholas|||r~Wyoming~R~~~O
Brian Boner|||s~Wyoming~R~2015-03~~O
Cale Case|||s~Wyoming~R~1999-01~~O
Charles Scott|||s~Wyoming~R~~~O
Cheri Steinmetz|||r~Wyoming~R~~2019-01~O|s~Wyoming~R~2015-01~~O
Chip Neiman|||r~Wyoming~R~2021-01~~O
Chris Rothfuss|||s~Wyoming~D~2011-01~~O
Chris Knapp|||r~Wyoming~R~2020-12~~O
Clarence Styvar|||r~Wyoming~R~2018-09~~O
Cody Wylie|||r~Wyoming~R~2023-01~~O
Dalton Banks|||r~Wyoming~R~2023-01~~O
Dan Dockstader|||s~Wyoming~R~2007-01~~O
Dan Laursen|||s~Wyoming~R~2015-01~~O
Daniel Singh|||r~Wyoming~R~2023-01~~O
Darin McCann|||r~Wyoming~R~2025-01~~O
Ed Cooper|||s~Wyoming~R~2021-01~~O
Elissa Campbell|||r~Wyoming~R~2025-01~~O
Eric Barlow|||s~Wyoming~R~2013-01~~O
Evie Brennan|||s~Wyoming~R~2023-01~~O
Gary Brown|||r~Wyoming~R~2025-01~~O
Gary Crum|||s~Wyoming~R~2025-01~~O
Ivan Posey|||r~Wyoming~D~2025-01~~O
J.D. Williams|||r~Wyoming~R~~2023-01~O|r~Wyoming~R~2025-01~~O
J.R. Riggins|||r~Wyoming~R~2025-01~~O
J.T. Larson|||r~Wyoming~R~2023-01~~O
Jacob Wasserburger|||r~Wyoming~R~2025-01~~O
Jared Olsen|||s~Wyoming~R~2017-01~~O|r~Wyoming~R~2017-01~2025-01~O
Jayme Lien|||r~Wyoming~R~2025-01~~O
Jeremy Haroldson|||r~Wyoming~R~2021-01~~O
Jim Anderson|||s~Wyoming~R~2011-01~~O
Joe Webb|||r~Wyoming~R~2025-01~~O
Joel Guggenmos|||r~Wyoming~R~2025-01~~O
John Bear|||r~Wyoming~R~2021-01~~O
John Kolb|||s~Wyoming~R~2021-01~~O
John Winter|||r~Wyoming~R~2019-01~~O
Julie Jarvis|||r~Wyoming~R~2025-01~~O
Justin Fornstrom|||r~Wyoming~R~2025-12~~O
Karlee Provenza|||r~Wyoming~D~2021-01~~O
Ken Chestek|||r~Wyoming~D~2023-01~~O
Ken Clouston|||r~Wyoming~R~2023-01~~O
Ken Pendergraft|||r~Wyoming~R~2023-01~~O
Kevin Campbell|||r~Wyoming~R~2025-01~~O
Landon Brown|||r~Wyoming~R~2017-01~~O
Larry Hicks|||s~Wyoming~R~2011-01~~O
Laura Pearson|||s~Wyoming~R~2025-01~~O
Laurie Bratten|||r~Wyoming~R~2025-01~~O
Lee Filer|||r~Wyoming~R~2013-01~2015-01~O|r~Wyoming~R~2025-01~~O
Liz Storer|||r~Wyoming~D~2023-01~~O
Lloyd Larsen|||r~Wyoming~R~2013-01~~O
Lynn Hutchings|||s~Wyoming~R~2013-01~2015-01~O|r~Wyoming~R~2013-01~2014-12~O|s~Wyoming~R~2019-01~~O
Marilyn Connolly|||r~Wyoming~R~2025-01~~O
Marlene Brady|||r~Wyoming~R~2025-01~~O
Martha Lawley|||r~Wyoming~R~2023-01~~O
McKay Erickson|||r~Wyoming~R~2025-01~~O
Mike Gierau|||r~Wyoming~D~~2019-01~O|s~Wyoming~D~2017-01~~O
Mike Schmid|||r~Wyoming~R~2025-01~~O
Mike Yin|||r~Wyoming~D~2019-01~~O
Nina Webber|||r~Wyoming~R~2025-01~~O
Ocean Andrew|||r~Wyoming~R~2021-01~~O
Ogden Driskill|||s~Wyoming~R~2011-01~~O
Pam Thayer|||r~Wyoming~R~2025-01~~O
Paul Hoeft|||r~Wyoming~R~2025-01~~O
Pepper Ottman|||r~Wyoming~R~2021-01~~O
Rachel Rodriguez-Williams|||r~Wyoming~R~2021-01~~O
Reuben Tarver|||r~Wyoming~R~2023-01~~O
Rob Geringer|||r~Wyoming~R~2025-01~~O
Bob Wharff|||r~Wyoming~R~~2023-01~O|r~Wyoming~R~2025-01~~O
Scott Heiner|||r~Wyoming~R~2021-01~~O
Scott Smith|||r~Wyoming~R~2023-01~~O
Stacy Jones|||s~Wyoming~R~2023-01~~O
Stephan Pappas|||s~Wyoming~R~2015-01~~O
Steve Harshman|||r~Wyoming~R~2003-01~~O
Taft Love|||s~Wyoming~R~2025-09~~O
Tara Nethercott|||s~Wyoming~R~2017-01~~O
Tim French|||s~Wyoming~R~2021-01~~O
Tim Salazar|||s~Wyoming~R~2017-01~~O|r~Wyoming~R~2017-01~2021-01~O
Tom Kelly|||r~Wyoming~R~2025-01~~O
Tomi Strock|||r~Wyoming~R~2023-01~~O
Tony Locke|||r~Wyoming~R~2023-01~~O
Trey Sherwood|||r~Wyoming~D~2021-01~~O
Troy McKeown|||s~Wyoming~R~2021-01~~O
Wendy Schuler|||s~Wyoming~R~2019-01~~O
`;
