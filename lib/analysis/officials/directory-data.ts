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
};

/**
 * Well-known office-holders, one a line: name|other names parted by ;|office~place~from~to|further terms. Months of ISO
 * 8601; an empty end is one yet to come, ? one not known. Made by scripts/compile-directory.ts from congress-legislators (CC0),
 * Open States (public domain), the World Factbook (public domain) and scripts/directory/facts.tsv.
 */
export const DIRECTORY = `
John F. Kennedy|Jack Kennedy|P~United States~1961-01~1963-11
Lyndon B. Johnson|Lyndon Baines Johnson|P~United States~1963-11~1969-01
Richard Nixon|Richard M. Nixon|P~United States~1969-01~1974-08
Gerald Ford||P~United States~1974-08~1977-01
Jimmy Carter||P~United States~1977-01~1981-01
Ronald Reagan||P~United States~1981-01~1989-01
George H.W. Bush|George Herbert Walker Bush|P~United States~1989-01~1993-01
Bill Clinton|William Jefferson Clinton|P~United States~1993-01~2001-01
George W. Bush||P~United States~2001-01~2009-01
Barack Obama|Barack Hussein Obama|P~United States~2009-01~2017-01
Donald Trump|Donald J. Trump|P~United States~2017-01~2021-01|P~United States~2025-01~
Joe Biden|Joseph Biden;Joseph Biden Jr.;Joseph Robinette Biden|P~United States~2021-01~2025-01|Vice President~United States~2009-01~2017-01
Dwight Eisenhower|Dwight D. Eisenhower|P~United States~1953-01~1961-01
Harry Truman|Harry S. Truman|P~United States~1945-04~1953-01
Franklin D. Roosevelt|Franklin Delano Roosevelt|P~United States~1933-03~1945-04
Walter Mondale||Vice President~United States~1977-01~1981-01
Dan Quayle||Vice President~United States~1989-01~1993-01
Al Gore||Vice President~United States~1993-01~2001-01
Dick Cheney|Richard Cheney;Richard Bruce Cheney|Vice President~United States~2001-01~2009-01
Mike Pence||Vice President~United States~2017-01~2021-01
Kamala Harris|Kamala D. Harris|Vice President~United States~2021-01~2025-01
J.D. Vance|JD Vance;James David Vance|Vice President~United States~2025-01~
Hillary Clinton|Hillary Rodham Clinton|Secretary of State~United States~2009-01~2013-02|Presidential nominee~United States~2016-07~2016-11|S~New York~2001-01~2009-01
Mitt Romney||G~Massachusetts~2003-01~2007-01|Presidential nominee~United States~2012-08~2012-11
John McCain|John S. McCain|Presidential nominee~United States~2008-09~2008-11|S~Arizona~1987-01~?
John Kerry|John F. Kerry;John Forbes Kerry|Secretary of State~United States~2013-02~2017-01|S~Massachusetts~1985-01~2013-02
Michael Dukakis||G~Massachusetts~1983-01~1991-01
Bob Dole||Presidential nominee~United States~1996-08~1996-11
Ross Perot||Presidential candidate~United States~1992-02~1996-11
Ralph Nader||Presidential candidate~United States~1996-01~2008-11
Jill Stein||Presidential candidate~United States~2012-01~2024-11
Gary Johnson||G~New Mexico~1995-01~2003-01|Presidential candidate~United States~2012-01~2016-11
William Weld|Bill Weld|G~Massachusetts~1991-01~1997-07
Ben Carson||Presidential candidate~United States~2015-05~2016-03|Secretary of Housing and Urban Development~United States~2017-03~2021-01
Carly Fiorina||Presidential candidate~United States~2015-05~2016-02
Jeb Bush||G~Florida~1999-01~2007-01|Presidential candidate~United States~2015-06~2016-02
Chris Christie||G~New Jersey~2010-01~2018-01
John Kasich||G~Ohio~2011-01~2019-01
Scott Walker||G~Wisconsin~2011-01~2019-01
Mike Huckabee||G~Arkansas~1996-07~2007-01
Rick Perry||G~Texas~2000-12~2015-01
Bobby Jindal||G~Louisiana~2008-01~2016-01
Martin O'Malley||G~Maryland~2007-01~2015-01
Sarah Palin||G~Alaska~2006-12~2009-07
Arnold Schwarzenegger||G~California~2003-11~2011-01
Jerry Brown||G~California~2011-01~2019-01
Andrew Cuomo||G~New York~2011-01~2021-08
Gavin Newsom||G~California~2019-01~2026-01
Greg Abbott||G~Texas~2015-01~
Ron DeSantis||G~Florida~2019-01~|R~Florida~2013-01~?
Rick Scott||G~Florida~2011-01~2019-01|S~Florida~2019-01~
Nikki Haley||G~South Carolina~2011-01~2017-01|Ambassador to the United Nations~United States~2017-01~2018-12
Gretchen Whitmer||G~Michigan~2019-01~
Rudy Giuliani|Rudolph Giuliani|Mayor~New York City~1994-01~2001-12
Michael Bloomberg|Mike Bloomberg|Mayor~New York City~2002-01~2013-12
Bill de Blasio||Mayor~New York City~2014-01~2021-12
Eric Adams||Mayor~New York City~2022-01~2025-12
Rahm Emanuel||Mayor~Chicago~2011-05~2019-05
Andrew Yang||Presidential candidate~United States~2018-02~2020-02
Pete Buttigieg||Secretary of Transportation~United States~2021-02~2025-01
Madeleine Albright||Secretary of State~United States~1997-01~2001-01
Colin Powell||Secretary of State~United States~2001-01~2005-01
Condoleezza Rice||Secretary of State~United States~2005-01~2009-01
Rex Tillerson||Secretary of State~United States~2017-02~2018-03
Mike Pompeo||Secretary of State~United States~2018-04~2021-01|R~Kansas~2011-01~?
Antony Blinken||Secretary of State~United States~2021-01~2025-01
Marco Rubio||Secretary of State~United States~2025-01~|S~Florida~2011-01~?
Henry Kissinger||Secretary of State~United States~1973-09~1977-01
Donald Rumsfeld||Secretary of Defense~United States~2001-01~2006-12
Robert Gates||Secretary of Defense~United States~2006-12~2011-07
Leon Panetta||Secretary of Defense~United States~2011-07~2013-02
Chuck Hagel|Charles Hagel;Charles T. Hagel|Secretary of Defense~United States~2013-02~2015-02|S~Nebraska~1997-01~2009-01
Ash Carter|Ashton Carter|Secretary of Defense~United States~2015-02~2017-01
Jim Mattis|James Mattis|Secretary of Defense~United States~2017-01~2019-01
Mark Esper||Secretary of Defense~United States~2019-07~2020-11
Lloyd Austin||Secretary of Defense~United States~2021-01~2025-01
Pete Hegseth||Secretary of Defense~United States~2025-01~
Timothy Geithner|Tim Geithner|Secretary of the Treasury~United States~2009-01~2013-01
Jack Lew|Jacob Lew|Secretary of the Treasury~United States~2013-02~2017-01
Steven Mnuchin||Secretary of the Treasury~United States~2017-02~2021-01
Janet Yellen||Chair of the Federal Reserve~United States~2014-02~2018-02|Secretary of the Treasury~United States~2021-01~2025-01
Scott Bessent||Secretary of the Treasury~United States~2025-01~
Alan Greenspan||Chair of the Federal Reserve~United States~1987-08~2006-01
Ben Bernanke||Chair of the Federal Reserve~United States~2006-02~2014-01
Jerome Powell||Chair of the Federal Reserve~United States~2018-02~
John Ashcroft||A~United States~2001-02~2005-02
Eric Holder||A~United States~2009-02~2015-04
Loretta Lynch||A~United States~2015-04~2017-01
Jeff Sessions|Jefferson Sessions;Jefferson B. Sessions|A~United States~2017-02~2018-11|S~Alabama~1997-01~?
William Barr|Bill Barr|A~United States~2019-02~2020-12
Merrick Garland||Supreme Court nominee~United States~2016-03~2017-01|A~United States~2021-03~2025-01
Pam Bondi||A~United States~2025-02~
Sally Yates||Deputy Attorney General~United States~2015-01~2017-01
Rod Rosenstein||Deputy Attorney General~United States~2017-04~2019-05
Robert Mueller||Director of the FBI~United States~2001-09~2013-09|Special Counsel~United States~2017-05~2019-05
James Comey||Director of the FBI~United States~2013-09~2017-05
Christopher Wray||Director of the FBI~United States~2017-08~2025-01
Kash Patel||Director of the FBI~United States~2025-02~
John Brennan||Director of the CIA~United States~2013-03~2017-01
David Petraeus||Director of the CIA~United States~2011-09~2012-11
Gina Haspel||Director of the CIA~United States~2018-05~2021-01
William Burns||Director of the CIA~United States~2021-03~2025-01
John Ratcliffe||Director of the CIA~United States~2025-01~|R~Texas~2015-01~?
James Clapper||Director of National Intelligence~United States~2010-08~2017-01
Tulsi Gabbard||Director of National Intelligence~United States~2025-02~|R~Hawaii~2013-01~?
Michael Flynn|Mike Flynn|National Security Adviser~United States~2017-01~2017-02
H.R. McMaster||National Security Adviser~United States~2017-02~2018-04
John Bolton||National Security Adviser~United States~2018-04~2019-09
Jake Sullivan||National Security Adviser~United States~2021-01~2025-01
Susan Rice||National Security Adviser~United States~2013-07~2017-01
Samantha Power||Ambassador to the United Nations~United States~2013-08~2017-01
Linda Thomas-Greenfield||Ambassador to the United Nations~United States~2021-02~2025-01
Janet Napolitano||Secretary of Homeland Security~United States~2009-01~2013-09
Jeh Johnson||Secretary of Homeland Security~United States~2013-12~2017-01
John Kelly||White House Chief of Staff~United States~2017-07~2019-01
Kirstjen Nielsen||Secretary of Homeland Security~United States~2017-12~2019-04
Alejandro Mayorkas||Secretary of Homeland Security~United States~2021-02~2025-01
Kristi Noem|Kristi L. Noem|Secretary of Homeland Security~United States~2025-01~|R~South Dakota~2011-01~?
Kathleen Sebelius||Secretary of Health and Human Services~United States~2009-04~2014-06
Sylvia Mathews Burwell|Sylvia Burwell|Secretary of Health and Human Services~United States~2014-06~2017-01
Tom Price||Secretary of Health and Human Services~United States~2017-02~2017-09|R~Georgia~2005-01~?
Alex Azar||Secretary of Health and Human Services~United States~2018-01~2021-01
Xavier Becerra||Secretary of Health and Human Services~United States~2021-03~2025-01|R~California~1993-01~?
Robert F. Kennedy Jr.|Robert Kennedy Jr.|Secretary of Health and Human Services~United States~2025-02~
Arne Duncan||Secretary of Education~United States~2009-01~2016-01
Betsy DeVos||Secretary of Education~United States~2017-02~2021-01
Miguel Cardona||Secretary of Education~United States~2021-03~2025-01
Julian Castro|Julián Castro|Secretary of Housing and Urban Development~United States~2014-07~2017-01
Tom Vilsack||Secretary of Agriculture~United States~2009-01~2017-01
Tom Perez|Thomas Perez|Secretary of Labor~United States~2013-07~2017-01
Ernest Moniz||Secretary of Energy~United States~2013-05~2017-01
Gina McCarthy||Administrator of the EPA~United States~2013-07~2017-01
Scott Pruitt||Administrator of the EPA~United States~2017-02~2018-07
Wilbur Ross||Secretary of Commerce~United States~2017-02~2021-01
Gina Raimondo||G~Rhode Island~2015-01~2021-03|Secretary of Commerce~United States~2021-03~2025-01
Howard Lutnick||Secretary of Commerce~United States~2025-02~
Jamieson Greer||Trade Representative~United States~2025-02~
Katherine Tai||Trade Representative~United States~2021-03~2025-01
Robert Lighthizer||Trade Representative~United States~2017-05~2021-01
Anthony Fauci||Director of the National Institute of Allergy and Infectious Diseases~United States~1984-11~2022-12
Rochelle Walensky||Director of the CDC~United States~2021-01~2023-06
Valerie Jarrett||White House adviser~United States~2009-01~2017-01
Denis McDonough||White House Chief of Staff~United States~2013-01~2017-01
Reince Priebus||White House Chief of Staff~United States~2017-01~2017-07
Mark Meadows||White House Chief of Staff~United States~2020-03~2021-01|R~North Carolina~2013-01~?
Ron Klain||White House Chief of Staff~United States~2021-01~2023-02
Susie Wiles||White House Chief of Staff~United States~2025-01~
Josh Earnest||White House press secretary~United States~2014-06~2017-01
Jay Carney||White House press secretary~United States~2011-02~2014-06
Sean Spicer||White House press secretary~United States~2017-01~2017-07
Sarah Huckabee Sanders|Sarah Sanders|White House press secretary~United States~2017-07~2019-06|G~Arkansas~2023-01~
Jen Psaki||White House press secretary~United States~2021-01~2022-05
Karine Jean-Pierre||White House press secretary~United States~2022-05~2025-01
Karoline Leavitt||White House press secretary~United States~2025-01~
Ned Price||State Department spokesman~United States~2021-01~2023-03
Martin Dempsey||Chairman of the Joint Chiefs of Staff~United States~2011-10~2015-09
Joseph Dunford||Chairman of the Joint Chiefs of Staff~United States~2015-10~2019-09
Mark Milley||Chairman of the Joint Chiefs of Staff~United States~2019-10~2023-09
John Roberts||Chief Justice~United States~2005-09~
Clarence Thomas||Supreme Court Justice~United States~1991-10~
Ruth Bader Ginsburg||Supreme Court Justice~United States~1993-08~2020-09
Stephen Breyer||Supreme Court Justice~United States~1994-08~2022-06
Antonin Scalia||Supreme Court Justice~United States~1986-09~2016-02
Anthony Kennedy||Supreme Court Justice~United States~1988-02~2018-07
Samuel Alito||Supreme Court Justice~United States~2006-01~
Sonia Sotomayor||Supreme Court Justice~United States~2009-08~
Elena Kagan||Supreme Court Justice~United States~2010-08~
Neil Gorsuch||Supreme Court Justice~United States~2017-04~
Brett Kavanaugh||Supreme Court Justice~United States~2018-10~
Amy Coney Barrett||Supreme Court Justice~United States~2020-10~
Ketanji Brown Jackson||Supreme Court Justice~United States~2022-06~
David Cameron||M~United Kingdom~2010-05~2016-07
Gordon Brown||M~United Kingdom~2007-06~2010-05
Tony Blair||M~United Kingdom~1997-05~2007-06
Margaret Thatcher||M~United Kingdom~1979-05~1990-11
John Major||M~United Kingdom~1990-11~1997-05
Winston Churchill||M~United Kingdom~1940-05~1955-04
Theresa May||M~United Kingdom~2016-07~2019-07
Boris Johnson||M~United Kingdom~2019-07~2022-09
Liz Truss||M~United Kingdom~2022-09~2022-10
Rishi Sunak||M~United Kingdom~2022-10~2024-07
Keir Starmer||M~United Kingdom~2024-07~
Jeremy Corbyn||Leader of the Opposition~United Kingdom~2015-09~2020-04
Ed Miliband||Leader of the Opposition~United Kingdom~2010-09~2015-05
Nick Clegg||Deputy Prime Minister~United Kingdom~2010-05~2015-05
George Osborne||Chancellor of the Exchequer~United Kingdom~2010-05~2016-07
Philip Hammond||Chancellor of the Exchequer~United Kingdom~2016-07~2019-07
Sajid Javid||Chancellor of the Exchequer~United Kingdom~2019-07~2020-02
Jeremy Hunt||Chancellor of the Exchequer~United Kingdom~2022-10~2024-07
Rachel Reeves||Chancellor of the Exchequer~United Kingdom~2024-07~
Priti Patel||Home Secretary~United Kingdom~2019-07~2022-09
Suella Braverman||Home Secretary~United Kingdom~2022-09~2023-11
Dominic Raab||Foreign Secretary~United Kingdom~2019-07~2021-09
James Cleverly||Foreign Secretary~United Kingdom~2022-09~2023-11
David Lammy||Foreign Secretary~United Kingdom~2024-07~
Nigel Farage||Leader of Reform UK~United Kingdom~2024-06~
Sadiq Khan||Mayor~London~2016-05~
Nicola Sturgeon||First Minister~Scotland~2014-11~2023-03
Alex Salmond||First Minister~Scotland~2007-05~2014-11
Humza Yousaf||First Minister~Scotland~2023-03~2024-05
John Swinney||First Minister~Scotland~2024-05~
Mark Drakeford||First Minister~Wales~2018-12~2024-03
Mark Carney||Governor of the Bank of England~United Kingdom~2013-07~2020-03
Mark Carney||M~Canada~2025-03~
Andrew Bailey||Governor of the Bank of England~United Kingdom~2020-03~
Queen Elizabeth II|Elizabeth II|Queen~United Kingdom~1952-02~2022-09
Leo Varadkar||Taoiseach~Ireland~2017-06~2024-04
Enda Kenny||Taoiseach~Ireland~2011-03~2017-06
Micheál Martin||Taoiseach~Ireland~2020-06~2022-12|Taoiseach~Ireland~2025-01~
Simon Harris||Taoiseach~Ireland~2024-04~2025-01
Angela Merkel||Chancellor~Germany~2005-11~2021-12
Gerhard Schröder|Gerhard Schroeder|Chancellor~Germany~1998-10~2005-11
Helmut Kohl||Chancellor~Germany~1982-10~1998-10
Olaf Scholz||Chancellor~Germany~2021-12~2025-05
Friedrich Merz||Chancellor~Germany~2025-05~
Frank-Walter Steinmeier||P~Germany~2017-03~
Annalena Baerbock||Foreign Minister~Germany~2021-12~2025-05
Wolfgang Schäuble|Wolfgang Schaeuble|Finance Minister~Germany~2009-10~2017-10
Robert Habeck||Economy Minister~Germany~2021-12~2025-05
Nicolas Sarkozy||P~France~2007-05~2012-05
Jacques Chirac||P~France~1995-05~2007-05
François Hollande||P~France~2012-05~2017-05
Emmanuel Macron||P~France~2017-05~
Charles de Gaulle||P~France~1959-01~1969-04
Marine Le Pen||Member of the National Assembly~France~2017-06~
Manuel Valls||M~France~2014-03~2016-12
Édouard Philippe||M~France~2017-05~2020-07
Élisabeth Borne||M~France~2022-05~2024-01
Gabriel Attal||M~France~2024-01~2024-09
Jean-Yves Le Drian||Foreign Minister~France~2017-05~2022-05
Bruno Le Maire||Finance Minister~France~2017-05~2024-09
Anne Hidalgo||Mayor~Paris~2014-04~
Silvio Berlusconi||M~Italy~2008-05~2011-11
Matteo Renzi||M~Italy~2014-02~2016-12
Giuseppe Conte||M~Italy~2018-06~2021-02
Mario Draghi||President of the European Central Bank~European Union~2011-11~2019-10
Mario Draghi||M~Italy~2021-02~2022-10
Giorgia Meloni||M~Italy~2022-10~
Sergio Mattarella||P~Italy~2015-02~
Matteo Salvini||Deputy Prime Minister~Italy~2018-06~
Mariano Rajoy||M~Spain~2011-12~2018-06
José Luis Rodríguez Zapatero||M~Spain~2004-04~2011-12
Pedro Sánchez||M~Spain~2018-06~
Carles Puigdemont||P~Catalonia~2016-01~2017-10
António Costa||M~Portugal~2015-11~2024-04
António Costa||President of the European Council~European Union~2024-12~
Marcelo Rebelo de Sousa|Marcelo Rebelo De Sousa|P~Portugal~2016-03~
Mark Rutte||M~Netherlands~2010-10~2024-07
Mark Rutte||Secretary General of NATO~NATO~2024-10~
Geert Wilders||Member of Parliament~Netherlands~1998-08~
Charles Michel||M~Belgium~2014-10~2019-10
Charles Michel||President of the European Council~European Union~2019-12~2024-11
Alexander De Croo||M~Belgium~2020-10~2025-02
Sebastian Kurz||Chancellor~Austria~2017-12~2021-10
Karl Nehammer||Chancellor~Austria~2021-12~2025-01
Alexander Van der Bellen|Alexander Van Der Bellen|P~Austria~2017-01~
Alain Berset||P~Switzerland~2023-01~2023-12
Viktor Orbán|Viktor Orban|M~Hungary~2010-05~
Donald Tusk||President of the European Council~European Union~2014-12~2019-11
Donald Tusk||M~Poland~2023-12~
Andrzej Duda||P~Poland~2015-08~2025-08
Mateusz Morawiecki||M~Poland~2017-12~2023-12
Lech Wałęsa|Lech Walesa|P~Poland~1990-12~1995-12
Radosław Sikorski|Radek Sikorski|Foreign Minister~Poland~2023-12~
Robert Fico||M~Slovakia~2023-10~
Zuzana Čaputová||P~Slovakia~2019-06~2024-06
Andrej Babiš|Andrej Babis|M~Czech Republic~2017-12~2021-12
Petr Fiala||M~Czech Republic~2021-12~2025-12
Petr Pavel||P~Czech Republic~2023-03~
Miloš Zeman||P~Czech Republic~2013-03~2023-03
Klaus Iohannis||P~Romania~2014-12~2025-02
Rumen Radev||P~Bulgaria~2017-01~
Boyko Borissov||M~Bulgaria~2017-05~2021-05
Aleksandar Vučić|Aleksandar Vucic|P~Serbia~2017-05~
Edi Rama||M~Albania~2013-09~
Albin Kurti||M~Kosovo~2021-03~
Andrej Plenković|Andrej Plenkovic|M~Croatia~2016-10~
Alexis Tsipras||M~Greece~2015-01~2019-07
Kyriakos Mitsotakis||M~Greece~2019-07~
Yanis Varoufakis||Finance Minister~Greece~2015-01~2015-07
Jens Stoltenberg||Secretary General of NATO~NATO~2014-10~2024-10
Anders Fogh Rasmussen||Secretary General of NATO~NATO~2009-08~2014-09
Erna Solberg||M~Norway~2013-10~2021-10
Jonas Gahr Støre||M~Norway~2021-10~
Mette Frederiksen||M~Denmark~2019-06~
Stefan Löfven||M~Sweden~2014-10~2021-11
Magdalena Andersson||M~Sweden~2021-11~2022-10
Ulf Kristersson||M~Sweden~2022-10~
Sanna Marin||M~Finland~2019-12~2023-06
Petteri Orpo||M~Finland~2023-06~
Alexander Stubb||P~Finland~2024-03~
Sauli Niinistö||P~Finland~2012-03~2024-03
Kaja Kallas||M~Estonia~2021-01~2024-07
Kaja Kallas||High Representative for Foreign Affairs~European Union~2024-12~
Dalia Grybauskaitė||P~Lithuania~2009-07~2019-07
Gitanas Nausėda|Gitanas Nauseda|P~Lithuania~2019-07~
Ursula von der Leyen||President of the European Commission~European Union~2019-12~
Jean-Claude Juncker||President of the European Commission~European Union~2014-11~2019-11
José Manuel Barroso||President of the European Commission~European Union~2004-11~2014-10
Herman Van Rompuy||President of the European Council~European Union~2009-12~2014-11
Josep Borrell||High Representative for Foreign Affairs~European Union~2019-12~2024-11
Federica Mogherini||High Representative for Foreign Affairs~European Union~2014-11~2019-11
Catherine Ashton||High Representative for Foreign Affairs~European Union~2009-12~2014-10
Roberta Metsola||President of the European Parliament~European Union~2022-01~
Martin Schulz||President of the European Parliament~European Union~2012-01~2017-01
Christine Lagarde||Managing Director of the IMF~IMF~2011-07~2019-09
Christine Lagarde||President of the European Central Bank~European Union~2019-11~
Kristalina Georgieva||Managing Director of the IMF~IMF~2019-10~
Dominique Strauss-Kahn||Managing Director of the IMF~IMF~2007-11~2011-05
Jim Yong Kim||President of the World Bank~World Bank~2012-07~2019-01
David Malpass||President of the World Bank~World Bank~2019-04~2023-06
Ajay Banga||President of the World Bank~World Bank~2023-06~
Ngozi Okonjo-Iweala||Director-General of the WTO~WTO~2021-03~
Tedros Adhanom Ghebreyesus|Tedros Ghebreyesus|Director-General of the WHO~WHO~2017-07~
Margaret Chan||Director-General of the WHO~WHO~2007-01~2017-06
Kofi Annan||Secretary-General of the United Nations~United Nations~1997-01~2006-12
Ban Ki-moon||Secretary-General of the United Nations~United Nations~2007-01~2016-12
António Guterres|Antonio Guterres|Secretary-General of the United Nations~United Nations~2017-01~
Michelle Bachelet||P~Chile~2014-03~2018-03
Volker Türk|Volker Turk|High Commissioner for Human Rights~United Nations~2022-10~
Filippo Grandi||High Commissioner for Refugees~United Nations~2016-01~
Rafael Grossi||Director General of the IAEA~IAEA~2019-12~
Vladimir Putin|Vladimir V. Putin|P~Russia~2012-05~
Dmitry Medvedev||P~Russia~2008-05~2012-05
Mikhail Gorbachev||P~Soviet Union~1990-03~1991-12
Boris Yeltsin||P~Russia~1991-07~1999-12
Joseph Stalin||Leader~Soviet Union~1924-01~1953-03
Sergei Lavrov|Sergey Lavrov|Foreign Minister~Russia~2004-03~
Sergei Shoigu|Sergey Shoigu|Defense Minister~Russia~2012-11~2024-05
Dmitry Peskov||Kremlin spokesman~Russia~2012-05~
Maria Zakharova||Foreign Ministry spokeswoman~Russia~2015-08~
Mikhail Mishustin||M~Russia~2020-01~
Sergey Kislyak|Sergei Kislyak|Ambassador to the United States~Russia~2008-07~2017-08
Ramzan Kadyrov||Head of the Chechen Republic~Russia~2007-02~
Petro Poroshenko||P~Ukraine~2014-06~2019-05
Viktor Yanukovych||P~Ukraine~2010-02~2014-02
Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy|P~Ukraine~2019-05~
Dmytro Kuleba||Foreign Minister~Ukraine~2020-03~2024-09
Denys Shmyhal||M~Ukraine~2020-03~2025-07
Vitali Klitschko||Mayor~Kyiv~2014-06~
Alexander Lukashenko|Aleksandr Lukashenko|P~Belarus~1994-07~
Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya|Opposition leader~Belarus~2020-08~
Maia Sandu||P~Moldova~2020-12~
Mikheil Saakashvili||P~Georgia~2008-01~2013-11
Salome Zourabichvili||P~Georgia~2018-12~2024-12
Nikol Pashinyan||M~Armenia~2018-05~
Ilham Aliyev||P~Azerbaijan~2003-10~
Nursultan Nazarbayev||P~Kazakhstan~1991-12~2019-03
Kassym-Jomart Tokayev||P~Kazakhstan~2019-03~
Shavkat Mirziyoyev||P~Uzbekistan~2016-12~
Recep Tayyip Erdogan|Recep Tayyip Erdoğan;Tayyip Erdogan|P~Turkey~2014-08~
Mevlüt Çavuşoğlu|Mevlut Cavusoglu|Foreign Minister~Turkey~2015-11~2023-06
Ahmet Davutoğlu|Ahmet Davutoglu|M~Turkey~2014-08~2016-05
Ekrem İmamoğlu|Ekrem Imamoglu|Mayor~Istanbul~2019-06~2025-03
Hu Jintao||P~China~2003-03~2013-03
Xi Jinping||P~China~2013-03~
Mao Zedong||Chairman~China~1949-10~1976-09
Deng Xiaoping||Leader~China~1978-12~1989-11
Wen Jiabao||Premier~China~2003-03~2013-03
Li Keqiang||Premier~China~2013-03~2023-03
Li Qiang||Premier~China~2023-03~
Wang Yi||Foreign Minister~China~2013-03~
Qin Gang||Foreign Minister~China~2022-12~2023-07
Liu He||Vice Premier~China~2018-03~2023-03
Yang Jiechi||State Councillor~China~2013-03~2018-03
Zhao Lijian||Foreign Ministry spokesman~China~2020-02~2023-01
Hua Chunying||Foreign Ministry spokeswoman~China~2012-11~2024-05
Carrie Lam||Chief Executive~Hong Kong~2017-07~2022-06
John Lee||Chief Executive~Hong Kong~2022-07~
Leung Chun-ying||Chief Executive~Hong Kong~2012-07~2017-06
Ma Ying-jeou||P~Taiwan~2008-05~2016-05
Tsai Ing-wen||P~Taiwan~2016-05~2024-05
Lai Ching-te|William Lai|P~Taiwan~2024-05~
Chiang Kai-shek||P~Taiwan~1950-03~1975-04
Shinzo Abe|Abe Shinzo|M~Japan~2012-12~2020-09
Yoshihide Suga||M~Japan~2020-09~2021-10
Fumio Kishida||M~Japan~2021-10~2024-10
Shigeru Ishiba||M~Japan~2024-10~2025-10
Sanae Takaichi||M~Japan~2025-10~
Junichiro Koizumi||M~Japan~2001-04~2006-09
Naoto Kan||M~Japan~2010-06~2011-09
Yoshihiko Noda||M~Japan~2011-09~2012-12
Taro Aso||Finance Minister~Japan~2012-12~2021-10
Haruhiko Kuroda||Governor of the Bank of Japan~Japan~2013-03~2023-04
Hirokazu Matsuno||Chief Cabinet Secretary~Japan~2021-10~2023-12
Yoshimasa Hayashi||Foreign Minister~Japan~2021-11~2023-09
Yuriko Koike||Governor of Tokyo~Japan~2016-08~
Lee Myung-bak||P~South Korea~2008-02~2013-02
Park Geun-hye||P~South Korea~2013-02~2017-03
Moon Jae-in||P~South Korea~2017-05~2022-05
Yoon Suk-yeol|Yoon Suk Yeol|P~South Korea~2022-05~2025-04
Lee Jae-myung|Lee Jae Myung|P~South Korea~2025-06~
Chun Doo-hwan||P~South Korea~1980-09~1988-02
Park Chung-hee||P~South Korea~1963-12~1979-10
Han Duck-soo||M~South Korea~2022-05~2025-05
Park Jin||Foreign Minister~South Korea~2022-05~2024-01
Kim Jong-un|Kim Jong Un|Supreme Leader~North Korea~2011-12~
Kim Jong-il|Kim Jong Il|Supreme Leader~North Korea~1994-07~2011-12
Kim Il-sung|Kim Il Sung|Supreme Leader~North Korea~1948-09~1994-07
Kim Yo-jong|Kim Yo Jong|Deputy Department Director of the Workers' Party~North Korea~2014-11~
Manmohan Singh||M~India~2004-05~2014-05
Narendra Modi||M~India~2014-05~
Jawaharlal Nehru||M~India~1947-08~1964-05
Indira Gandhi||M~India~1980-01~1984-10
Rajiv Gandhi||M~India~1984-10~1989-12
Atal Bihari Vajpayee||M~India~1998-03~2004-05
Rahul Gandhi||Member of Parliament~India~2004-05~
Sonia Gandhi||Member of Parliament~India~1999-10~
Amit Shah||Home Minister~India~2019-05~
Rajnath Singh||Defence Minister~India~2019-05~
Nirmala Sitharaman||Finance Minister~India~2019-05~
Subrahmanyam Jaishankar|S Jaishankar|External Affairs Minister~India~2019-05~
Arun Jaitley||Finance Minister~India~2014-05~2019-05
Sushma Swaraj||External Affairs Minister~India~2014-05~2019-05
Pranab Mukherjee||P~India~2012-07~2017-07
Ram Nath Kovind||P~India~2017-07~2022-07
Droupadi Murmu|Draupadi Murmu|P~India~2022-07~
Yogi Adityanath||Chief Minister~Uttar Pradesh~2017-03~
Mamata Banerjee||Chief Minister~West Bengal~2011-05~
Arvind Kejriwal||Chief Minister~Delhi~2015-02~2024-09
Nitish Kumar||Chief Minister~Bihar~2015-02~
M.K. Stalin|MK Stalin|Chief Minister~Tamil Nadu~2021-05~
Pinarayi Vijayan||Chief Minister~Kerala~2016-05~
Uddhav Thackeray||Chief Minister~Maharashtra~2019-11~2022-06
Eknath Shinde||Chief Minister~Maharashtra~2022-06~2024-12
Sharad Pawar||Member of Parliament~India~2014-04~
Raghuram Rajan||Governor of the Reserve Bank~India~2013-09~2016-09
Shaktikanta Das||Governor of the Reserve Bank~India~2018-12~2024-12
Nawaz Sharif||M~Pakistan~2013-06~2017-07
Imran Khan||M~Pakistan~2018-08~2022-04
Shehbaz Sharif|Shahbaz Sharif|M~Pakistan~2022-04~
Pervez Musharraf||P~Pakistan~2001-06~2008-08
Benazir Bhutto||M~Pakistan~1993-10~1996-11
Bilawal Bhutto Zardari|Bilawal Bhutto|Foreign Minister~Pakistan~2022-04~2023-08
Asif Ali Zardari||P~Pakistan~2024-03~
Sheikh Hasina||M~Bangladesh~2009-01~2024-08
Muhammad Yunus||Chief Adviser~Bangladesh~2024-08~
Mahinda Rajapaksa||P~Sri Lanka~2005-11~2015-01
Gotabaya Rajapaksa||P~Sri Lanka~2019-11~2022-07
Ranil Wickremesinghe||P~Sri Lanka~2022-07~2024-09
Maithripala Sirisena||P~Sri Lanka~2015-01~2019-11
Hamid Karzai||P~Afghanistan~2004-12~2014-09
Ashraf Ghani||P~Afghanistan~2014-09~2021-08
KP Sharma Oli|K.P. Sharma Oli|M~Nepal~2018-02~2021-07
Aung San Suu Kyi||State Counsellor~Myanmar~2016-04~2021-02
Min Aung Hlaing||Military leader~Myanmar~2021-02~
Prayut Chan-o-cha|Prayuth Chan-ocha|M~Thailand~2014-08~2023-08
Thaksin Shinawatra||M~Thailand~2001-02~2006-09
Yingluck Shinawatra||M~Thailand~2011-08~2014-05
Srettha Thavisin||M~Thailand~2023-08~2024-08
Paetongtarn Shinawatra||M~Thailand~2024-08~2025-08
Hun Sen||M~Cambodia~1985-01~2023-08
Hun Manet||M~Cambodia~2023-08~
Najib Razak||M~Malaysia~2009-04~2018-05
Mahathir Mohamad||M~Malaysia~2018-05~2020-03
Muhyiddin Yassin||M~Malaysia~2020-03~2021-08
Ismail Sabri Yaakob|Ismail Sabri|M~Malaysia~2021-08~2022-11
Anwar Ibrahim||M~Malaysia~2022-11~
Lee Kuan Yew||M~Singapore~1959-06~1990-11
Lee Hsien Loong||M~Singapore~2004-08~2024-05
Lawrence Wong||M~Singapore~2024-05~
Susilo Bambang Yudhoyono||P~Indonesia~2004-10~2014-10
Joko Widodo||P~Indonesia~2014-10~2024-10
Prabowo Subianto||P~Indonesia~2024-10~
Retno Marsudi||Foreign Minister~Indonesia~2014-10~2024-10
Benigno Aquino|Benigno Aquino III|P~Philippines~2010-06~2016-06
Rodrigo Duterte||P~Philippines~2016-06~2022-06
Ferdinand Marcos Jr.|Bongbong Marcos|P~Philippines~2022-06~
Ferdinand Marcos||P~Philippines~1965-12~1986-02
Leni Robredo||Vice President~Philippines~2016-06~2022-06
Sara Duterte||Vice President~Philippines~2022-06~
Julia Gillard||M~Australia~2010-06~2013-06
Kevin Rudd||M~Australia~2007-12~2010-06
Paul Keating||M~Australia~1991-12~1996-03
John Howard||M~Australia~1996-03~2007-12
Tony Abbott||M~Australia~2013-09~2015-09
Malcolm Turnbull||M~Australia~2015-09~2018-08
Scott Morrison||M~Australia~2018-08~2022-05
Anthony Albanese||M~Australia~2022-05~
Peter Dutton||Leader of the Opposition~Australia~2022-05~2025-05
Penny Wong||Foreign Minister~Australia~2022-05~
Julie Bishop||Foreign Minister~Australia~2013-09~2018-08
Jim Chalmers||Treasurer~Australia~2022-05~
Daniel Andrews||Premier~Victoria~2014-12~2023-09
John Key||M~New Zealand~2008-11~2016-12
Helen Clark||M~New Zealand~1999-12~2008-11
Jacinda Ardern||M~New Zealand~2017-10~2023-01
Christopher Luxon||M~New Zealand~2023-11~
Chris Hipkins||M~New Zealand~2023-01~2023-11
Frank Bainimarama||M~Fiji~2007-01~2022-12
Stephen Harper||M~Canada~2006-02~2015-11
Justin Trudeau||M~Canada~2015-11~2025-03
Pierre Trudeau||M~Canada~1968-04~1984-06
Jean Chrétien||M~Canada~1993-11~2003-12
Chrystia Freeland||Deputy Prime Minister~Canada~2019-11~2024-12
Mélanie Joly|Melanie Joly|Foreign Minister~Canada~2021-10~2025-05
Pierre Poilievre||Leader of the Opposition~Canada~2022-09~2025-05
Jagmeet Singh||Leader of the New Democratic Party~Canada~2017-10~2025-05
Doug Ford||Premier~Ontario~2018-06~
Rob Ford||Mayor~Toronto~2010-12~2014-11
François Legault||Premier~Quebec~2018-10~
Mary Simon||Governor General~Canada~2021-07~
Felipe Calderón||P~Mexico~2006-12~2012-11
Vicente Fox||P~Mexico~2000-12~2006-11
Enrique Peña Nieto|Enrique Pena Nieto|P~Mexico~2012-12~2018-11
Andrés Manuel López Obrador|Andres Manuel Lopez Obrador;López Obrador|P~Mexico~2018-12~2024-09
Claudia Sheinbaum||P~Mexico~2024-10~
Marcelo Ebrard||Foreign Minister~Mexico~2018-12~2023-06
Jimmy Morales||P~Guatemala~2016-01~2020-01
Alejandro Giammattei||P~Guatemala~2020-01~2024-01
Bernardo Arévalo||P~Guatemala~2024-01~
Nayib Bukele||P~El Salvador~2019-06~
Juan Orlando Hernández||P~Honduras~2014-01~2022-01
Xiomara Castro||P~Honduras~2022-01~
Daniel Ortega||P~Nicaragua~2007-01~
Rosario Murillo||Vice President~Nicaragua~2017-01~
Óscar Arias||P~Costa Rica~2006-05~2010-05
Carlos Alvarado Quesada|Carlos Alvarado|P~Costa Rica~2018-05~2022-05
Rodrigo Chaves||P~Costa Rica~2022-05~
Laurentino Cortizo||P~Panama~2019-07~2024-06
José Raúl Mulino||P~Panama~2024-07~
Fidel Castro||P~Cuba~1976-12~2008-02
Raúl Castro||P~Cuba~2008-02~2018-04
Miguel Díaz-Canel|Miguel Diaz-Canel|P~Cuba~2018-04~
Jovenel Moïse|Jovenel Moise|P~Haiti~2017-02~2021-07
Ariel Henry||M~Haiti~2021-07~2024-04
Luis Abinader||P~Dominican Republic~2020-08~
Andrew Holness||M~Jamaica~2016-03~
Mia Mottley||M~Barbados~2018-05~
Irfaan Ali||P~Guyana~2020-08~
Hugo Chávez||P~Venezuela~1999-02~2013-03
Nicolás Maduro||P~Venezuela~2013-04~
Juan Guaidó||Opposition leader~Venezuela~2019-01~2023-01
María Corina Machado||Opposition leader~Venezuela~2023-10~
Álvaro Uribe||P~Colombia~2002-08~2010-08
Juan Manuel Santos||P~Colombia~2010-08~2018-08
Iván Duque||P~Colombia~2018-08~2022-08
Gustavo Petro||P~Colombia~2022-08~
Francia Márquez||Vice President~Colombia~2022-08~
Rafael Correa||P~Ecuador~2007-01~2017-05
Lenín Moreno||P~Ecuador~2017-05~2021-05
Guillermo Lasso||P~Ecuador~2021-05~2023-11
Daniel Noboa||P~Ecuador~2023-11~
Alberto Fujimori||P~Peru~1990-07~2000-11
Keiko Fujimori||Presidential candidate~Peru~2011-01~2021-06
Ollanta Humala||P~Peru~2011-07~2016-07
Pedro Pablo Kuczynski||P~Peru~2016-07~2018-03
Martín Vizcarra||P~Peru~2018-03~2020-11
Pedro Castillo||P~Peru~2021-07~2022-12
Dina Boluarte||P~Peru~2022-12~2025-10
Evo Morales||P~Bolivia~2006-01~2019-11
Jeanine Áñez||P~Bolivia~2019-11~2020-11
Luis Arce||P~Bolivia~2020-11~2025-11
Augusto Pinochet||P~Chile~1974-12~1990-03
Salvador Allende||P~Chile~1970-11~1973-09
Sebastián Piñera||P~Chile~2018-03~2022-03
Gabriel Boric||P~Chile~2022-03~
Cristina Fernández de Kirchner|Cristina Fernández;Cristina Kirchner|P~Argentina~2007-12~2015-12
Néstor Kirchner||P~Argentina~2003-05~2007-12
Mauricio Macri||P~Argentina~2015-12~2019-12
Alberto Fernández||P~Argentina~2019-12~2023-12
Javier Milei||P~Argentina~2023-12~
Sergio Massa||Economy Minister~Argentina~2022-08~2023-12
Carlos Menem||P~Argentina~1989-07~1999-12
José Mujica||P~Uruguay~2010-03~2015-03
Tabaré Vázquez||P~Uruguay~2015-03~2020-03
Luis Lacalle Pou||P~Uruguay~2020-03~2025-03
Fernando Lugo||P~Paraguay~2008-08~2012-06
Horacio Cartes||P~Paraguay~2013-08~2018-08
Mario Abdo Benítez||P~Paraguay~2018-08~2023-08
Santiago Peña||P~Paraguay~2023-08~
Luiz Inácio Lula da Silva|Lula da Silva;Luiz Inacio Lula da Silva|P~Brazil~2003-01~2010-12|P~Brazil~2023-01~
Dilma Rousseff||P~Brazil~2011-01~2016-08
Michel Temer||P~Brazil~2016-08~2018-12
Jair Bolsonaro||P~Brazil~2019-01~2022-12
Geraldo Alckmin||Vice President~Brazil~2023-01~
Fernando Haddad||Finance Minister~Brazil~2023-01~
Alexandre de Moraes||Supreme Court Justice~Brazil~2017-03~
Benjamin Netanyahu|Bibi Netanyahu|M~Israel~2009-03~2021-06|M~Israel~2022-12~
Naftali Bennett||M~Israel~2021-06~2022-06
Yair Lapid||M~Israel~2022-07~2022-12
Benny Gantz||Defense Minister~Israel~2020-05~2022-12
Isaac Herzog||P~Israel~2021-07~
Avigdor Lieberman|Avigdor Liberman|Finance Minister~Israel~2021-06~2022-12
Itamar Ben-Gvir|Itamar Ben Gvir|National Security Minister~Israel~2022-12~
Bezalel Smotrich||Finance Minister~Israel~2022-12~
Yoav Gallant||Defense Minister~Israel~2022-12~2024-11
Ariel Sharon||M~Israel~2001-03~2006-04
Ehud Olmert||M~Israel~2006-04~2009-03
Ehud Barak||M~Israel~1999-07~2001-03
Yitzhak Rabin||M~Israel~1992-07~1995-11
Shimon Peres||P~Israel~2007-07~2014-07
David Ben-Gurion||M~Israel~1948-05~1963-06
Ayelet Shaked||Interior Minister~Israel~2021-06~2022-12
Mahmoud Abbas||P~Palestinian Authority~2005-01~
Yasser Arafat||P~Palestinian Authority~1994-07~2004-11
Bashar al-Assad|Bashar Assad|P~Syria~2000-07~2024-12
Ahmed al-Sharaa||P~Syria~2025-01~
Saddam Hussein||P~Iraq~1979-07~2003-04
Nouri al-Maliki||M~Iraq~2006-05~2014-09
Haider al-Abadi||M~Iraq~2014-09~2018-10
Mustafa al-Kadhimi||M~Iraq~2020-05~2022-10
Mohammed Shia al-Sudani||M~Iraq~2022-10~
Masoud Barzani||P~Kurdistan Region~2005-06~2017-11
Ali Khamenei|Ayatollah Khamenei|Supreme Leader~Iran~1989-06~
Ruhollah Khomeini||Supreme Leader~Iran~1979-12~1989-06
Mahmoud Ahmadinejad||P~Iran~2005-08~2013-08
Hassan Rouhani||P~Iran~2013-08~2021-08
Ebrahim Raisi||P~Iran~2021-08~2024-05
Masoud Pezeshkian||P~Iran~2024-07~
Mohammad Javad Zarif|Javad Zarif|Foreign Minister~Iran~2013-08~2021-08
Hossein Amir-Abdollahian|Hossein Amirabdollahian|Foreign Minister~Iran~2021-08~2024-05
Abbas Araghchi||Foreign Minister~Iran~2024-08~
Qassem Soleimani|Qasem Soleimani|Commander of the Quds Force~Iran~1998-03~2020-01
Nasser Kanaani|Nasser Kanani|Foreign Ministry spokesman~Iran~2022-06~2024-09
Mohammed bin Salman|Mohammad bin Salman|Crown Prince~Saudi Arabia~2017-06~
Salman bin Abdulaziz||King~Saudi Arabia~2015-01~
Faisal bin Farhan||Foreign Minister~Saudi Arabia~2019-10~
Mohamed bin Zayed Al Nahyan|Mohamed bin Zayed;Mohammed bin Zayed|P~United Arab Emirates~2022-05~
Mohammed bin Rashid Al Maktoum|Mohammed bin Rashid|M~United Arab Emirates~2006-01~
Tamim bin Hamad Al Thani|Tamim bin Hamad|Emir~Qatar~2013-06~
Abdullah II|Abdullah bin Hussein|King~Jordan~1999-02~
Bisher Khasawneh|Bisher Al Khasawneh|M~Jordan~2020-10~2024-09
Ayman Safadi||Foreign Minister~Jordan~2017-01~
Michel Aoun||P~Lebanon~2016-10~2022-10
Najib Mikati||M~Lebanon~2021-09~2025-02
Saad Hariri|Saad al-Hariri|M~Lebanon~2016-12~2020-01
Nabih Berri||Speaker of Parliament~Lebanon~1992-10~
Ali Abdullah Saleh||P~Yemen~1990-05~2012-02
Hosni Mubarak||P~Egypt~1981-10~2011-02
Anwar Sadat||P~Egypt~1970-10~1981-10
Gamal Abdel Nasser||P~Egypt~1956-06~1970-09
Mohamed Morsi|Mohammed Morsi|P~Egypt~2012-06~2013-07
Abdel Fattah el-Sisi|Abdel-Fattah al-Sisi;Abdel Fattah al-Sisi;Abdel Fattah El-Sisi|P~Egypt~2014-06~
Sameh Shoukry||Foreign Minister~Egypt~2014-06~2024-07
Mostafa Madbouly|Mostafa Madbouli|M~Egypt~2018-06~
Muammar Gaddafi|Moammar Gadhafi;Muammar Qaddafi|Leader~Libya~1969-09~2011-10
Khalifa Haftar||Military commander~Libya~2015-03~
Abdul Hamid Dbeibeh|Abdul Hamid Dbeibah;Abdulhamid Dbeibah|M~Libya~2021-03~
Kais Saied||P~Tunisia~2019-10~
Beji Caid Essebsi||P~Tunisia~2014-12~2019-07
Abdelaziz Bouteflika||P~Algeria~1999-04~2019-04
Abdelmadjid Tebboune||P~Algeria~2019-12~
Mohammed VI|Mohammed Vi|King~Morocco~1999-07~
Aziz Akhannouch||M~Morocco~2021-10~
Omar al-Bashir||P~Sudan~1989-06~2019-04
Abdel Fattah al-Burhan||Head of the Sovereign Council~Sudan~2019-08~
Salva Kiir||P~South Sudan~2011-07~
Riek Machar||Vice President~South Sudan~2020-02~2025-09
Abiy Ahmed||M~Ethiopia~2018-04~
Hailemariam Desalegn||M~Ethiopia~2012-09~2018-04
Isaias Afwerki||P~Eritrea~1993-05~
Hassan Sheikh Mohamud||P~Somalia~2022-05~
Mohamed Abdullahi Mohamed|Mohamed Farmaajo|P~Somalia~2017-02~2022-05
Mwai Kibaki||P~Kenya~2002-12~2013-04
Uhuru Kenyatta||P~Kenya~2013-04~2022-09
Jomo Kenyatta||P~Kenya~1964-12~1978-08
William Ruto||P~Kenya~2022-09~
Raila Odinga||M~Kenya~2008-04~2013-04
Rigathi Gachagua||Deputy President~Kenya~2022-09~2024-10
Yoweri Museveni||P~Uganda~1986-01~
Bobi Wine|Robert Kyagulanyi|Opposition leader~Uganda~2017-07~
Paul Kagame||P~Rwanda~2000-04~
Evariste Ndayishimiye||P~Burundi~2020-06~
John Magufuli||P~Tanzania~2015-11~2021-03
Samia Suluhu Hassan|Samia Suluhu|P~Tanzania~2021-03~
Félix Tshisekedi||P~Democratic Republic of the Congo~2019-01~
Joseph Kabila||P~Democratic Republic of the Congo~2001-01~2019-01
Denis Sassou Nguesso||P~Republic of the Congo~1997-10~
Paul Biya||P~Cameroon~1982-11~
Ali Bongo|Ali Bongo Ondimba|P~Gabon~2009-10~2023-08
Teodoro Obiang||P~Equatorial Guinea~1979-08~
Olusegun Obasanjo||P~Nigeria~1999-05~2007-05
Goodluck Jonathan||P~Nigeria~2010-05~2015-05
Muhammadu Buhari||P~Nigeria~2015-05~2023-05
Bola Tinubu|Bola Ahmed Tinubu|P~Nigeria~2023-05~
Yemi Osinbajo||Vice President~Nigeria~2015-05~2023-05
Atiku Abubakar||Vice President~Nigeria~1999-05~2007-05
Peter Obi||Presidential candidate~Nigeria~2022-05~2023-03
Godwin Emefiele||Governor of the Central Bank~Nigeria~2014-06~2023-06
John Mahama|John Dramani Mahama|P~Ghana~2012-07~2017-01|P~Ghana~2025-01~
Nana Akufo-Addo|Nana Addo Dankwa Akufo-Addo|P~Ghana~2017-01~2025-01
Kwame Nkrumah||P~Ghana~1960-07~1966-02
Jerry Rawlings|Jerry John Rawlings|P~Ghana~1993-01~2001-01
Mahamudu Bawumia||Vice President~Ghana~2017-01~2025-01
Alassane Ouattara||P~Ivory Coast~2010-12~
Laurent Gbagbo||P~Ivory Coast~2000-10~2011-04
Macky Sall||P~Senegal~2012-04~2024-04
Bassirou Diomaye Faye||P~Senegal~2024-04~
Adama Barrow||P~Gambia~2017-01~
Yahya Jammeh||P~Gambia~1996-11~2017-01
Ellen Johnson Sirleaf||P~Liberia~2006-01~2018-01
George Weah||P~Liberia~2018-01~2024-01
Alpha Condé|Alpha Conde|P~Guinea~2010-12~2021-09
Ibrahim Traoré|Ibrahim Traore|P~Burkina Faso~2022-09~
Assimi Goïta|Assimi Goita|P~Mali~2021-05~
Mahamat Idriss Déby|Mahamat Deby|P~Chad~2021-04~
Idriss Déby|Idriss Deby|P~Chad~1990-12~2021-04
Nelson Mandela||P~South Africa~1994-05~1999-06
Thabo Mbeki||P~South Africa~1999-06~2008-09
Jacob Zuma||P~South Africa~2009-05~2018-02
Cyril Ramaphosa||P~South Africa~2018-02~
Julius Malema||Member of Parliament~South Africa~2014-05~
Gwede Mantashe||Minister of Mineral Resources~South Africa~2019-05~
Naledi Pandor||Minister of International Relations~South Africa~2019-05~2024-06
John Steenhuisen||Leader of the Democratic Alliance~South Africa~2019-11~
Busisiwe Mkhwebane||Public Protector~South Africa~2016-10~2023-09
Robert Mugabe||P~Zimbabwe~1987-12~2017-11
Emmerson Mnangagwa||P~Zimbabwe~2017-11~
Hage Geingob||P~Namibia~2015-03~2024-02
Sam Nujoma||P~Namibia~1990-03~2005-03
Netumbo Nandi-Ndaitwah||Deputy Prime Minister~Namibia~2015-03~2025-03
Mokgweetsi Masisi||P~Botswana~2018-04~2024-11
Hakainde Hichilema||P~Zambia~2021-08~
Edgar Lungu||P~Zambia~2015-01~2021-08
Lazarus Chakwera||P~Malawi~2020-06~2025-10
Filipe Nyusi||P~Mozambique~2015-01~2025-01
João Lourenço|Joao Lourenco|P~Angola~2017-09~
José Eduardo dos Santos|Jose Eduardo dos Santos|P~Angola~1979-09~2017-09
Andry Rajoelina||P~Madagascar~2019-01~2025-10
Pravind Jugnauth|Pravind Kumar Jugnauth|M~Mauritius~2017-01~2024-11
Moussa Faki Mahamat|Moussa Faki|Chairperson of the African Union Commission~African Union~2017-03~2025-02
Pope Francis||Pope~Vatican City~2013-03~2025-04
Sifi Ghrieb||M~Algeria~2025-08~
Joao Manuel Goncalves Lourenco||P~Angola~2017-09~
Duma Boko||P~Botswana~2024-11~
Patrice Talon||P~Benin~2016-04~
Nestor Ntahontuye||M~Burundi~2025-08~
Allamaye Halina||M~Chad~2024-05~
Denis Sassou-Nguesso||P~Congo (Brazzaville)~1997~
Anatole Collinet Makosso||M~Congo (Brazzaville)~2021-05~
Felix Tshisekedi||P~DRC~2024-01~
Judith Suminwa Tuluka||M~DRC~2024-05~
Joseph Ngute||M~Cameroon~2019-01~
Azali Assoumani||P~Comoros~2016-05~
Faustin-Archange Touadéra||P~none~2016-03~
Félix Moloua||M~none~2022-02~
Jose Maria Pereira Neves||P~Cabo Verde~2021-11~
Jose Ulisses Correia e Silva||M~Cabo Verde~2016-04~
Ismail Omar Guelleh||P~Djibouti~1999-05~
Abdoulkader Kamil Mohamed||M~Djibouti~2013-04~
Obiang Nguema Mbasogo||P~Equatorial Guinea~1979-08~
Manuel Osa Nsue Nsua||M~Equatorial Guinea~2024-08~
Taye Atske Selassie||P~Ethiopia~2024-10~
Abiy Ahmed Ali||M~Ethiopia~2018-04~
Mohammed Jallow||Vice President~The Gambia~2024-02~
Brice Oligui Nguema||P~Gabon~2025-05~
Mamady Doumbouya||President Col.~Guinea~2026-01~
Amadou Oury Bah||M~Guinea~2024-02~
Alassane Dramane Ouattara||P~C&ocirc;te d'Ivoire~2025-10~
Robert Breugre Mambe||M~C&ocirc;te d'Ivoire~2023-10~
Joseph Boakai||P~Liberia~2024-01~
Herintsalama Rajaonarivelo||M~Madagascar~2025-10~
Peter Mutharika||P~Malawi~2025-10~
Dharam Gokhool||P~Mauritius~2024-12~
Navin Ramgoolam||M~Mauritius~2024-11~
Mohamed Ould Cheikh el Ghazouani||P~Mauritania~2019-08~
Moctar Ould Diay||M~Mauritania~2024-08~
Daniel Francisco Chapo||P~Mozambique~2025-01~
Maria Benvinda Delfina Levi||M~Mozambique~2025-01~
Bola Ahmed Adekunle Tinubu||P~Nigeria~2023-05~
Salva Kiir Mayardit||P~South Sudan~2011-07~
Horta Nta Na Man||Interim President Gen.~Guinea-Bissau~2025-11~
Ilídio Vieira Te||Interim Prime Minister~Guinea-Bissau~2025-11~
Justin Nsengiyumva||M~Rwanda~2025-07~
Patrick Herminie||P~Seychelles~2025-10~
Matamela Cyril Ramaphosa||P~South Africa~2024-06~
Ousmane Sonko||M~Senegal~2024-04~
Nigel Phillips||G~none~2022-08~
Julius Maada Bio||P~Sierra Leone~2023-06~
Hamza Abdi Barre||M~Somalia~2022-06~
Jean-Lucien Kwassi Savi de Tove||P~Togo~2025-05~
Ministers Faure Gnassingbe||President of Council of~Togo~2025-05~
Carlos Manuel Vila Nova||P~Sao Tome and Principe~2021-10~
Américo d'Oliveira Dos Ramos||M~Sao Tome and Principe~2025-01~
Sarra Zaafrani Zenzri||M~Tunisia~2025-03~
Yoweri Kaguta Museveni||P~Uganda~1986-01~
Robinah Nabbanja||M~Uganda~2021-06~
Capt. Ibrahim Traore||Transitional President~Burkina Faso~2022-09~
Rimtalba Jean Emmanuel Ouedraogo||M~Burkina Faso~2024-12~
Russell Dlamini||M~Eswatini~2023-11~
Emmerson Dambudzo Mnangagwa||P~Zimbabwe~2023-09~
Constantino Chiwenga||Vice President~Zimbabwe~2023-09~
Nikolao Pula||G~American Samoa~2025-01~
Jeremiah Manele||M~Solomon Islands~2024-05~
Farzian Zainal||Administrator~Cocos (Keeling) Islands~2023-05~
David M. Apatang||G~Northern Mariana Islands~2025-07~
Mark Brown||M~Cook Islands~2020-10~
Ratu Naiqama Lalabalavu||P~Fiji~2024-11~
Sitiveni Ligamamada Rabuka||M~Fiji~2022-12~
Wesley W. Simina||P~none~2023-05~
French Polynesia Moetai Brotherson||President of~French Polynesia~2023-05~
Lourdes Leon Guerrero||G~Guam~2019-01~
Taneti Maamau||P~Kiribati~2016-03~
Farzian Zainal||Administrator~Christmas Island~2023-05~
Alcide Ponga||President of the Government~New Caledonia~2025-01~
George Plant||Administrator~Norfolk Island~2023-06~
Nikenike Vurobaravu||P~Vanuatu~2022-07~
Jotham Napat||M~Vanuatu~2025-02~
David Adeang||P~Nauru~2023-10~
Hilda C. Heine||P~Marshall Islands~2023-01~
Tupou Vi||King~Tonga~2012-03~
Fatafehi Fakafanua||M~Tonga~2025-12~
Feleti Penitala Teo||M~Tuvalu~2024-02~
Territorial Assembly Munipoese Muli'Aka'Aka||President of the~Wallis and Futuna~2022-03~
La'Aulialemalietoa La'auli Leuatea Schmidt||M~Samoa~2025-09~
Willem-Alexander of the Netherlands||King~Aruba~2013-04~
Mike Eman||M~Aruba~2025-03~
Gaston Browne||M~Antigua and Barbuda~2014-06~
Cora Richardson-Hodge||Premier~Anguilla~2025-02~
Jeffrey Davidson Bostic||P~Barbados~2025-11~
Philip Edward Davis||M~The Bahamas~2021-09~
André Martin Ebanks||Premier~Cayman Islands~2025-05~
Rodrigo Chaves Robles||P~Costa Rica~2022-05~
Miguel Diaz-Canel Bermudez||P~Cuba~2018-04~
Manuel Marrero Cruz||M~Cuba~2019-12~
Sylvanie Burton||P~Dominica~2023-10~
Roosevelt Skerrit||M~Dominica~2004-01~
Luis Rodolfo Abinader Corona||P~The Dominican~2020-08~
Nayib Armando Bukele Ortez||P~El Salvador~2019-06~
Dickon Mitchell||M~Grenada~2022-06~
Bernardo Arévalo de León||P~Guatemala~2024-01~
Alix Didier Fils-Aimé||M~Haiti~2024-11~
Iris Xiomara Castro de Zelaya||P~Honduras~2022-01~
Easton Taylor-Farrell||Premier~Montserrat~2019-11~
Willem-Alexander of the Netherlands||King~Sint Maarten~2013-04~
Luc Mercelina||M~Sint Maarten~2024-05~
Jose Daniel Ortega Saavedra||P~Nicaragua~2007-01~
José Raúl Mulino Quintero||P~Panama~2024-07~
Territorial Council Louis Mussington||President of~Saint Martin~2022-04~
Jenniffer González-Colón||G~Puerto Rico~2025-01~
Terrance Drew||Prime Minister Dr.~Saint Kitts and Nevis~2022-08~
Philip J. Pierre||M~Saint Lucia~2021-07~
Territorial Council Xavier Ledee||President of~Saint Barthelemy~2022-04~
Christine Kangaloo||P~Trinidad and Tobago~2023-03~
Kamla Susheila Persad-Bissessar||M~Trinidad and Tobago~2025-05~
Washington Misick||Premier~Turks and Caicos Islands~2021-02~
Willem-Alexander of the Netherlands||King~Curacao~2013-04~
Gilmar Pisas||M~Curacao~2021-06~
Godwin Friday||M~Saint Vincent and the Grenadines~2025-11~
Natalio Wheatley||Premier Dr.~British Virgin Islands~2022-05~
Ali Asadov||M~Azerbaijan~2019-10~
Vahagn Khachaturyan||P~Armenia~2022-03~
Mikheil Kavelashvili||P~Georgia~2024-12~
Irakli Kobakhidze||M~Georgia~2024-02~
Sadyr Japarov||P~Kyrgyzstan~2021-01~
Cabinet of Ministers Adylbek Kasymaliyev||Chairman of the~Kyrgyzstan~2024-12~
Kasym-Zhomart Tokayev||P~Kazakhstan~2019-03~
Olzhas Bektenov||M~Kazakhstan~2024-02~
Vladimir Vladimirovich Putin||P~Russia~2012-05~
Mikhail Vladimirovich Mishustin||Premier~Russia~2020-01~
Qohir Rasulzoda||M~Tajikistan~2013-11~
Serdar Berdimuhamedov||P~Turkmenistan~2022-03~
Abdulla Aripov||M~Uzbekistan~2016-12~
Sr. Gen. Min Aung Hlaing||Acting President~Burma~2025-07~
Nyo Saw||M~Burma~2025-07~
Hassanal Bolkiah||Sultan and Prime Minister Sir~Brunei~1967-10~
Norodom Sihamoni||King~Cambodia~2004-10~
John Lee Ka-chiu||Chief Executive~Hong Kong~2022-07~
Prabowo Subianto Djojohadikusumo||P~Indonesia~2024-10~
Affairs Commission President Kim Jong Un||State~North Korea~2011-12~
People's Assembly President Choe Ryong Hae||Supreme~North Korea~2019-04~
Kim Min-seok||M~South Korea~2025-07~
Thongloun Sisoulith||P~Laos~2021-03~
Sam Hou Fai||Chief Executive~Macau~2024-12~
Ukhnaagiin Khurelsukh||P~Mongolia~2021-06~
Gombojavyn Zandanshatar||M~Mongolia~2025-06~
Ibrahim ibni al-Marhum Sultan Iskandar||King Sultan~Malaysia~2024-01~
James Marape||M~Papua New Guinea~2019-05~
Tharman Shanmugaratnam||P~Singapore~2023-09~
Anutin Charnvirakul||M~Thailand~2025~
José Ramos-Horta||P~Timor-Leste~2022-05~
Kay Rala Xanana Gusmao||M~Timor-Leste~2023-07~
Luong Cuong||P~Vietnam~2024~
Pham Minh Chinh||M~Vietnam~2021-07~
Bajram Begaj||P~Albania~2022-07~
Co-prince Archbishop Joan-Enric Vives i Sicilia||and~Andorra~2003-05~
Xavier Espot Zamora||M~Andorra~2019-05~
Christian Stocker||Chancellor~Austria~2025-03~
Air Vice-Marshal Peter J.M. Squires||Administrator~Akrotiri~2022-09~
Bart De Wever||M~Belgium~2025-02~
Ministers Borjana Kristo||Chairperson of the Council of~Bosnia and Herzegovina~2023-01~
Alyaksandr Lukashenka||P~Belarus~1994-07~
Alyaksandr Turchyn||M~Belarus~2025-03~
Rosen Zhelyazkov||M~Bulgaria~2025-01~
Nikos Christodoulidis||P~Cyprus~2023-02~
Frederik X||King~Denmark~2024-01~
Air Vice-Marshal Peter J.M. Squires||Administrator~Dhekelia~2022-09~
Catherine Connolly||P~Ireland~2025-11~
Alar Karis||P~Estonia~2021-10~
Kristen Michal||M~Estonia~2024-07~
Frederik X of Denmark||King~Faroe Islands~2024-01~
Aksel V. Johannesen||M~Faroe Islands~2022-12~
Fabian Picardo||Chief Minister~Gibraltar~2011-12~
Lindsay de Sausmarez||Chief Minister~Guernsey~2025-07~
Konstantinos Tasoulas||P~Greece~2025-03~
Zoran Milanovic||P~Croatia~2020-02~
Tamas Sulyok||P~Hungary~2024-03~
Halla Tomasdottir||P~Iceland~2024-08~
Kristrun Frostadottir||M~Iceland~2024-12~
Alfred Cannan||Chief Minister~Isle of Man~2021-10~
Lyndon Farnham||Chief Minister~Jersey~2024-01~
Vjosa Osmani-Sadriu||P~Kosovo~2021-04~
Edgars Rinkevics||P~Latvia~2023-07~
Evika Silina||M~Latvia~2023-09~
Inga Ruginiene||M~Lithuania~2025-09~
Peter Pellegrini||P~Slovakia~2024-06~
Brigitte Haas||M~Liechtenstein~2025-04~
Luc Frieden||M~Luxembourg~2023-11~
Alexandru Munteanu||M~Moldova~2025-11~
Jakov Milatovic||P~Montenegro~2023-05~
Milojko Spajic||M~Montenegro~2023-10~
Gordana Siljanovska-Davkova||P~North Macedonia~2024-05~
Hristijan Mickoski||M~North Macedonia~2024-06~
Albert Ii||Prince~Monaco~2005-04~
Christophe Mirmand||Minister of State~Monaco~2025-07~
Myriam Spiteri Debono||P~Malta~2024-04~
Robert Abela||M~Malta~2020-01~
Harald V||King~Norway~1991-01~
Jonas Gahr Store||M~Norway~2021-10~
Karol Nawrocki||P~Poland~2025-08~
Antonio Luis Montenegro||M~Portugal~2024-04~
Djuro Macut||M~Serbia~2025-04~
Nicușor Dan||P~Romania~2025-05~
Ilie Bolojan||M~Romania~2005-06~
Natasa Pirc Musar||P~Slovenia~2022-12~
Robert Golob||M~Slovenia~2022-06~
Felipe Vi||King~Spain~2014-06~
Harald V of Norway||King~Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)~1991-01~
Lars Fause||G~Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)~2021-06~
Carl Xvi Gustaf||King~Sweden~1973-09~
Swiss Confederation Guy Parmelin||President of the~Switzerland~2026-01~
Yulia Svyrydenko||M~Ukraine~2025-07~
Leo Xiv||Pope~Holy See (Vatican City)~2025-05~
Muhammad Bin Zayid Al Nuhayyan||P~none~2022-05~
Hamad bin Isa Al-Khalifa||King~Bahrain~1999-03~
Salman bin Hamad Al-Khalifa||Prime Minister Crown Prince~Bahrain~2020-11~
Ali Hoseini-Khamenei||Supreme Leader~Iran~1989-06~
Benyamin Netanyahu||M~Israel~2022-12~
Latif Rashid||P~Iraq~2022-10~
Abdallah Ii||King~Jordan~1999-02~
Jafar Hassan||M~Jordan~2024-09~
Mishal al-Ahmad al-Jabir al-Sabah||Amir~Kuwait~2023-12~
Ahmad Abdullah Al-Ahmad al Sabah||M~Kuwait~2024-05~
Joseph Aoun||P~Lebanon~2025-01~
Nawaf Salam||M~Lebanon~2025-02~
Haitham bin Tarik Al Said||Sultan and Prime Minister~Oman~2020-01~
Salman bin Abd al-Aziz Al Saud||King~Saudi Arabia~2015-01~
Muhammad al-Bashir||M~Syria~2024-12~
Rashad Muhammad al-Alimi||Presidential Leadership Council Chairperson Dr.~Yemen~2022-04~
Salim Salih Bin Burayk||M~Yemen~2025-05~
David Burt||Premier~Bermuda~2017-07~
Frederik X of Denmark||King~Greenland~2024-01~
Jens-Frederik Nielsen||M~Greenland~2025-03~
Claudia Sheinbaum Pardo||P~Mexico~2024-10~
Territorial Council Marc Didio||President of~Saint Pierre and Miquelon~2026-01~
Javier Gerardo Milei||P~Argentina~2023-12~
Rodrigo Paz Pereira||P~Bolivia~2025-11~
Gustavo Francisco Petro Urrego||P~Colombia~2022-08~
Daniel Noboa Azin||P~Ecuador~2023-11~
Andrea Patricia Clausen||Chief Executive~Falkland Islands (Islas Malvinas)~2025-04~
Mohammed Irfaan Ali||P~Guyana~2020-08~
Jennifer Geerlings-Simons||P~Suriname~2025-07~
Yamandú Orsi Martínez||P~Uruguay~2025-03~
Mohammad Shahabuddin Chuppi||P~Bangladesh~2023-04~
Jigme Khesar Namgyel Wangchuck||King~Bhutan~2006-12~
Tshering Tobgay||M~Bhutan~2024-01~
Anura Kumara Dissanayake||P~Sri Lanka~2024-09~
Nishi Dholakia||Commissioner~none~2024-12~
Mohamed Muizzu||P~Maldives~2023-11~
Ram Chandra Poudel||P~Nepal~2023-03~
Sushila Karki||M~Nepal~2025-09~
Muhammad Shehbaz Sharif||M~Pakistan~2024-03~
Maria Cantwell||S~Washington~2001-01~
Amy Klobuchar|Amy Jean Klobuchar|S~Minnesota~2007-01~
Bernard Sanders|Bernie Sanders|S~Vermont~2007-01~
Sheldon Whitehouse||S~Rhode Island~2007-01~
John Barrasso|John A. Barrasso|S~Wyoming~2007-06~
Roger F. Wicker|Roger Wicker|S~Mississippi~2007-12~
Susan M. Collins|Susan Collins|S~Maine~1997-01~
John Cornyn||S~Texas~2002-11~
Richard J. Durbin|Richard Durbin|S~Illinois~1997-01~
Lindsey Graham|Lindsey O. Graham|S~South Carolina~2003-01~
Mitch McConnell||S~Kentucky~1985-01~
Jeff Merkley||S~Oregon~2009-01~
Jack Reed|John Reed;John F. Reed|S~Rhode Island~1997-01~
James E. Risch|James Risch|S~Idaho~2009-01~
Jeanne Shaheen||S~New Hampshire~2009-01~
Mark R. Warner|Mark Warner|S~Virginia~2009-01~
Kirsten E. Gillibrand|Kirsten Gillibrand|R~New York~2007-01~2009-01|S~New York~2009-01~
Christopher A. Coons|Christopher Coons;Christopher Andrew Coons|S~Delaware~2010-11~
Robert B. Aderholt|Robert Aderholt|R~Alabama~1997-01~
Tammy Baldwin||R~Wisconsin~1999-01~2013-01|S~Wisconsin~2013-01~
Michael F. Bennet|Michael Bennet|S~Colorado~2009-01~
Gus M. Bilirakis|Gus Bilirakis|R~Florida~2007-01~
Sanford D. Bishop, Jr.|Sanford Bishop;Sanford D. Bishop;Sanford Bishop Jr.|R~Georgia~1993-01~
Marsha Blackburn|Marsha W. Blackburn|R~Tennessee~2003-01~2019-01|S~Tennessee~2019-01~
Richard Blumenthal||S~Connecticut~2011-01~
John Boozman||R~Arkansas~2001-11~2011-01|S~Arkansas~2011-01~
Vern Buchanan||R~Florida~2007-01~
Ken Calvert|Ken S. Calvert|R~California~1993-01~
Shelley Moore Capito|Shelley Capito|R~West Virginia~2001-01~2015-01|S~West Virginia~2015-01~
André Carson||R~Indiana~2008-03~
John R. Carter|John Carter|R~Texas~2003-01~
Bill Cassidy||R~Louisiana~2009-01~2015-01|S~Louisiana~2015-01~
Kathy Castor||R~Florida~2007-01~
Judy Chu|Judy M. Chu|R~California~2009-07~
Yvette D. Clarke|Yvette Clarke|R~New York~2007-01~
Emanuel Cleaver|Emanuel Cleaver II|R~Missouri~2005-01~
James E. Clyburn|James Clyburn;Jim Clyburn|R~South Carolina~1993-01~
Steve Cohen||R~Tennessee~2007-01~
Tom Cole||R~Oklahoma~2003-01~
Jim Costa||R~California~2005-01~
Joe Courtney||R~Connecticut~2007-01~
Mike Crapo|Michael Crapo;Michael D. Crapo|S~Idaho~1999-01~
Eric A. "Rick" Crawford|Eric Crawford;Rick Crawford;Eric A. Crawford|R~Arkansas~2011-01~
Henry Cuellar||R~Texas~2005-01~
Danny K. Davis|Danny Davis|R~Illinois~1997-01~
Diana DeGette|Diana L. DeGette|R~Colorado~1997-01~
Rosa L. DeLauro|Rosa DeLauro|R~Connecticut~1991-01~
Scott DesJarlais||R~Tennessee~2011-01~
Mario Diaz-Balart||R~Florida~2003-01~
Lloyd Doggett|Lloyd A. Doggett|R~Texas~1995-01~
Charles J. "Chuck" Fleischmann|Charles Fleischmann;Chuck Fleischmann;Charles J. Fleischmann|R~Tennessee~2011-01~
Virginia Foxx||R~North Carolina~2005-01~
John Garamendi||R~California~2009-11~
Paul A. Gosar|Paul Gosar|R~Arizona~2011-01~
Chuck Grassley|Charles Grassley;Charles E. Grassley|S~Iowa~1981-01~
Sam Graves|Sam B. Graves|R~Missouri~2001-01~
Al Green||R~Texas~2005-01~
H. Morgan Griffith|H. Griffith|R~Virginia~2011-01~
Brett Guthrie||R~Kentucky~2009-01~
Andy Harris||R~Maryland~2011-01~
Martin Heinrich||R~New Mexico~2009-01~2013-01|S~New Mexico~2013-01~
James A. Himes|James Himes;Jim Himes|R~Connecticut~2009-01~
Mazie K. Hirono|Mazie Hirono|R~Hawaii~2007-01~2013-01|S~Hawaii~2013-01~
John Hoeven||S~North Dakota~2011-01~
Steny H. Hoyer|Steny Hoyer|R~Maryland~1981-01~
Bill Huizenga||R~Michigan~2011-01~
Henry C. "Hank" Johnson, Jr.|Henry Johnson;Hank Johnson;Henry C. Johnson;Henry Johnson Jr.|R~Georgia~2007-01~
Ron Johnson||S~Wisconsin~2011-01~
Jim Jordan||R~Ohio~2007-01~
Marcy Kaptur||R~Ohio~1983-01~
William R. Keating|William Keating|R~Massachusetts~2011-01~
Mike Kelly||R~Pennsylvania~2011-01~
James Lankford||R~Oklahoma~2011-01~2015-01|S~Oklahoma~2015-01~
Rick Larsen||R~Washington~2001-01~
John B. Larson|John Larson|R~Connecticut~1999-01~
Robert E. Latta|Robert Latta|R~Ohio~2007-12~
Mike Lee||S~Utah~2011-01~
Zoe Lofgren||R~California~1995-01~
Frank D. Lucas|Frank Lucas|R~Oklahoma~1993-05~
Ben Ray Luján|Ben Luján|R~New Mexico~2009-01~2021-01|S~New Mexico~2021-01~
Stephen F. Lynch|Stephen Lynch|R~Massachusetts~2001-10~
Edward J. Markey|Edward Markey;Ed Markey|R~Massachusetts~1975-01~2013-07|S~Massachusetts~2013-07~
Doris O. Matsui|Doris Matsui|R~California~2005-03~
Michael T. McCaul|Michael McCaul|R~Texas~2005-01~
Tom McClintock||R~California~2009-01~
Betty McCollum|Betty Louise McCollum|R~Minnesota~2001-01~
James P. McGovern|James McGovern;Jim McGovern|R~Massachusetts~1997-01~
Gregory W. Meeks|Gregory Meeks|R~New York~1997-01~
Gwen Moore||R~Wisconsin~2005-01~
Jerry Moran||R~Kansas~1997-01~2011-01|S~Kansas~2011-01~
Lisa Murkowski|Lisa A. Murkowski|S~Alaska~2003-01~
Christopher Murphy|Christopher S. Murphy|R~Connecticut~2007-01~2013-01|S~Connecticut~2013-01~
Patty Murray||S~Washington~1993-01~
Jerrold Nadler|Jerrold L. Nadler|R~New York~1992-11~
Richard E. Neal|Richard Neal|R~Massachusetts~1989-01~
Eleanor Holmes Norton|Eleanor Norton|R~District of Columbia~1991-01~
Frank Pallone, Jr.|Frank Pallone;Frank J. Pallone;Frank Pallone Jr.|R~New Jersey~1987-01~
Rand Paul||S~Kentucky~2011-01~
Nancy Pelosi||R~California~1987-01~
Gary C. Peters|Gary Peters|R~Michigan~2009-01~2015-01|S~Michigan~2015-01~
Chellie Pingree||R~Maine~2009-01~
Mike Quigley||R~Illinois~2009-04~
Harold Rogers|Hal Rogers|R~Kentucky~1981-01~
Mike Rogers||R~Alabama~2003-01~|R~Michigan~2001-01~2015-01
Steve Scalise|Steve Joseph Scalise|R~Louisiana~2008-05~
Janice D. Schakowsky|Janice Schakowsky;Jan Schakowsky|R~Illinois~1999-01~
Adam B. Schiff|Adam Schiff|R~California~2001-01~2024-12|S~California~2024-12~
Charles E. Schumer|Charles Schumer;Chuck Schumer|S~New York~1999-01~
David Schweikert||R~Arizona~2011-01~
Austin Scott||R~Georgia~2011-01~
Robert C. "Bobby" Scott|Robert Scott;Bobby Scott;Robert C. Scott|R~Virginia~1993-01~
Tim Scott||R~South Carolina~2011-01~2013-01|S~South Carolina~2013-01~
Terri A. Sewell|Terri Sewell|R~Alabama~2011-01~
Brad Sherman|Brad J. Sherman|R~California~1997-01~
Michael K. Simpson|Michael Simpson;Mike Simpson|R~Idaho~1999-01~
Adam Smith||R~Washington~1997-01~
Adrian Smith||R~Nebraska~2007-01~
Christopher H. Smith|Christopher Smith;Chris Smith|R~New Jersey~1981-01~
Linda T. Sánchez|Linda Sánchez|R~California~2003-01~
Bennie G. Thompson|Bennie Thompson|R~Mississippi~1993-04~
Mike Thompson|Mike Michael Thompson|R~California~1999-01~
Glenn Thompson||R~Pennsylvania~2009-01~
John Thune||S~South Dakota~2005-01~
Paul Tonko||R~New York~2009-01~
Michael R. Turner|Michael Turner|R~Ohio~2003-01~
Chris Van Hollen||R~Maryland~2003-01~2017-01|S~Maryland~2017-01~
Nydia M. Velázquez|Nydia Velázquez|R~New York~1993-01~
Tim Walberg||R~Michigan~2007-01~2009-01|R~Michigan~2011-01~
Debbie Wasserman Schultz||R~Florida~2005-01~
Maxine Waters||R~California~1991-01~
Daniel Webster||R~Florida~2011-01~
Peter Welch||R~Vermont~2007-01~2023-01|S~Vermont~2023-01~
Joe Wilson|Joe G. Wilson|R~South Carolina~2001-12~
Frederica S. Wilson|Frederica Wilson|R~Florida~2011-01~
Robert J. Wittman|Robert Wittman|R~Virginia~2007-12~
Steve Womack||R~Arkansas~2011-01~
Ron Wyden||S~Oregon~1996-02~
Todd Young|Todd C. Young|R~Indiana~2011-01~2017-01|S~Indiana~2017-01~
Mark E. Amodei|Mark Amodei|R~Nevada~2011-09~
Suzanne Bonamici||R~Oregon~2012-02~
Suzan K. DelBene|Suzan DelBene|R~Washington~2012-11~
Thomas Massie||R~Kentucky~2012-11~
Brian Schatz|Brian Emanuel Schatz|S~Hawaii~2012-12~
Bill Foster||R~Illinois~2008-03~2011-01|R~Illinois~2013-01~
Dina Titus||R~Nevada~2009-01~2011-01|R~Nevada~2013-01~
Tom Cotton||R~Arkansas~2013-01~2015-01|S~Arkansas~2015-01~
Jared Huffman||R~California~2013-01~
Ami Bera||R~California~2013-01~
Julia Brownley||R~California~2013-01~
Raul Ruiz||R~California~2013-01~
Mark Takano||R~California~2013-01~
Juan Vargas||R~California~2013-01~
Scott H. Peters|Scott Peters|R~California~2013-01~
Lois Frankel||R~Florida~2013-01~
Tammy Duckworth||R~Illinois~2013-01~2017-01|S~Illinois~2017-01~
Andy Barr|Garland Barr|R~Kentucky~2013-01~
Elizabeth Warren||S~Massachusetts~2013-01~
Angus S. King, Jr.|Angus King;Angus S. King;Angus King Jr.|S~Maine~2013-01~
Ann Wagner||R~Missouri~2013-01~
Steve Daines||R~Montana~2013-01~2015-01|S~Montana~2015-01~
Richard Hudson||R~North Carolina~2013-01~
Kevin Cramer||R~North Dakota~2013-01~2019-01|S~North Dakota~2019-01~
Deb Fischer||S~Nebraska~2013-01~
Grace Meng||R~New York~2013-01~
Hakeem S. Jeffries|Hakeem Jeffries|R~New York~2013-01~
Joyce Beatty||R~Ohio~2013-01~
David P. Joyce|David Joyce|R~Ohio~2013-01~
Scott Perry||R~Pennsylvania~2013-01~
Ted Cruz||S~Texas~2013-01~
Randy K. Weber, Sr.|Randy Weber;Randy K. Weber;Randy Weber Sr.|R~Texas~2013-01~
Joaquin Castro||R~Texas~2013-01~
Roger Williams||R~Texas~2013-01~
Marc A. Veasey|Marc Veasey|R~Texas~2013-01~
Tim Kaine|Timothy Kaine|S~Virginia~2013-01~
Mark Pocan||R~Wisconsin~2013-01~
Robin L. Kelly|Robin Kelly|R~Illinois~2013-04~
Jason Smith|Jason T. Smith|R~Missouri~2013-06~
Cory A. Booker|Cory Booker;Cory Anthony Booker|S~New Jersey~2013-10~
Katherine M. Clark|Katherine Clark|R~Massachusetts~2013-12~
Donald Norcross|Donald W. Norcross|R~New Jersey~2014-11~
Alma S. Adams|Alma Adams|R~North Carolina~2014-11~
Gary J. Palmer|Gary Palmer|R~Alabama~2015-01~
J. French Hill|J. Hill|R~Arkansas~2015-01~
Bruce Westerman||R~Arkansas~2015-01~
Ruben Gallego||R~Arizona~2015-01~2025-01|S~Arizona~2025-01~
Mark DeSaulnier||R~California~2015-01~
Pete Aguilar||R~California~2015-01~
Ted Lieu||R~California~2015-01~
Norma J. Torres|Norma Torres|R~California~2015-01~
Earl L. "Buddy" Carter|Earl Carter;Buddy Carter;Earl L. Carter|R~Georgia~2015-01~
Barry Loudermilk||R~Georgia~2015-01~
Rick W. Allen|Rick Allen|R~Georgia~2015-01~
Mike Bost||R~Illinois~2015-01~
Seth Moulton||R~Massachusetts~2015-01~
John R. Moolenaar|John Moolenaar|R~Michigan~2015-01~
Debbie Dingell||R~Michigan~2015-01~
Tom Emmer||R~Minnesota~2015-01~
David Rouzer||R~North Carolina~2015-01~
Bonnie Watson Coleman||R~New Jersey~2015-01~
Elise M. Stefanik|Elise Stefanik|R~New York~2015-01~
Brendan F. Boyle|Brendan Boyle|R~Pennsylvania~2015-01~
Brian Babin||R~Texas~2015-01~
Donald S. Beyer, Jr.|Donald Beyer;Donald S. Beyer;Donald Beyer Jr.|R~Virginia~2015-01~
Stacey E. Plaskett|Stacey Plaskett|R~U.S. Virgin Islands~2015-01~
Dan Newhouse||R~Washington~2015-01~
Glenn Grothman||R~Wisconsin~2015-01~
Aumua Amata Coleman Radewagen|Aumua Amata Radewagen|R~American Samoa~2015-01~
Dan Sullivan||S~Alaska~2015-01~
Joni Ernst||S~Iowa~2015-01~
Thom Tillis||S~North Carolina~2015-01~
Mike Rounds||S~South Dakota~2015-01~
Trent Kelly||R~Mississippi~2015-06~
Darin LaHood||R~Illinois~2015-09~
Warren Davidson||R~Ohio~2016-06~
James Comer||R~Kentucky~2016-11~
Dwight Evans||R~Pennsylvania~2016-11~
John Kennedy|John Neely Kennedy|S~Louisiana~2017-01~
Margaret Wood Hassan|Margaret Hassan;Maggie Hassan|S~New Hampshire~2017-01~
Catherine Cortez Masto||S~Nevada~2017-01~
Bradley Scott Schneider|Bradley Schneider;Brad Schneider|R~Illinois~2013-01~2015-01|R~Illinois~2017-01~
Andy Biggs||R~Arizona~2017-01~
Ro Khanna||R~California~2017-01~
Jimmy Panetta||R~California~2017-01~
Salud O. Carbajal|Salud Carbajal|R~California~2017-01~
Nanette Diaz Barragán|Nanette Barragán|R~California~2017-01~
J. Luis Correa|J. Correa|R~California~2017-01~
Lisa Blunt Rochester||R~Delaware~2017-01~2025-01|S~Delaware~2025-01~
Neal P. Dunn|Neal Dunn|R~Florida~2017-01~
John H. Rutherford|John Rutherford|R~Florida~2017-01~
Darren Soto||R~Florida~2017-01~
Brian J. Mast|Brian Mast|R~Florida~2017-01~
Raja Krishnamoorthi||R~Illinois~2017-01~
Jim Banks||R~Indiana~2017-01~2025-01|S~Indiana~2025-01~
Roger Marshall||R~Kansas~2017-01~2021-01|S~Kansas~2021-01~
Clay Higgins||R~Louisiana~2017-01~
Mike Johnson||R~Louisiana~2017-01~
Jamie Raskin||R~Maryland~2017-01~
Jack Bergman||R~Michigan~2017-01~
Ted Budd||R~North Carolina~2017-01~2023-01|S~North Carolina~2023-01~
Don Bacon||R~Nebraska~2017-01~
Josh Gottheimer||R~New Jersey~2017-01~
Jacky Rosen||R~Nevada~2017-01~2019-01|S~Nevada~2019-01~
Adriano Espaillat||R~New York~2017-01~
Brian K. Fitzpatrick|Brian Fitzpatrick|R~Pennsylvania~2017-01~
Lloyd Smucker||R~Pennsylvania~2017-01~
David Kustoff||R~Tennessee~2017-01~
Vicente Gonzalez||R~Texas~2017-01~
Jodey C. Arrington|Jodey Arrington|R~Texas~2017-01~
Pramila Jayapal||R~Washington~2017-01~
Ron Estes||R~Kansas~2017-04~
Ralph Norman||R~South Carolina~2017-06~
Jimmy Gomez||R~California~2017-07~
John R. Curtis|John Curtis|R~Utah~2017-11~2025-01|S~Utah~2025-01~
Tina Smith|Tina Flint Smith|S~Minnesota~2018-01~
Cindy Hyde-Smith||S~Mississippi~2018-04~
Michael Cloud||R~Texas~2018-07~
Troy Balderson||R~Ohio~2018-09~
Kevin Hern|Kevin R. Hern|R~Oklahoma~2018-11~
Joseph D. Morelle|Joseph Morelle|R~New York~2018-11~
Mary Gay Scanlon|Mary Scanlon|R~Pennsylvania~2018-11~
Ed Case||R~Hawaii~2019-01~
Steven Horsford|Steven A. Horsford|R~Nevada~2013-01~2015-01|R~Nevada~2019-01~
Greg Stanton||R~Arizona~2019-01~
Josh Harder||R~California~2019-01~
Mike Levin||R~California~2019-01~
Joe Neguse||R~Colorado~2019-01~
Jason Crow||R~Colorado~2019-01~
Jahana Hayes||R~Connecticut~2019-01~
W. Gregory Steube|W. Steube|R~Florida~2019-01~
Lucy McBath||R~Georgia~2019-01~
Russ Fulcher||R~Idaho~2019-01~
Jesús G. "Chuy" García|Jesús García;Chuy García;Jesús G. García|R~Illinois~2019-01~
Sean Casten||R~Illinois~2019-01~
Lauren Underwood||R~Illinois~2019-01~
James R. Baird|James Baird|R~Indiana~2019-01~
Sharice Davids||R~Kansas~2019-01~
Lori Trahan||R~Massachusetts~2019-01~
Ayanna Pressley||R~Massachusetts~2019-01~
Elissa Slotkin||R~Michigan~2019-01~2025-01|S~Michigan~2025-01~
Haley M. Stevens|Haley Stevens|R~Michigan~2019-01~
Rashida Tlaib||R~Michigan~2019-01~
Angie Craig||R~Minnesota~2019-01~
Ilhan Omar||R~Minnesota~2019-01~
Pete Stauber||R~Minnesota~2019-01~
Michael Guest||R~Mississippi~2019-01~
Chris Pappas||R~New Hampshire~2019-01~
Jefferson Van Drew||R~New Jersey~2019-01~
Andy Kim||R~New Jersey~2019-01~2024-12|S~New Jersey~2024-12~
Susie Lee||R~Nevada~2019-01~
Alexandria Ocasio-Cortez||R~New York~2019-01~
Madeleine Dean||R~Pennsylvania~2019-01~
Chrissy Houlahan||R~Pennsylvania~2019-01~
Daniel Meuser||R~Pennsylvania~2019-01~
John Joyce||R~Pennsylvania~2019-01~
Guy Reschenthaler||R~Pennsylvania~2019-01~
William R. Timmons IV|William Timmons;William R. Timmons|R~South Carolina~2019-01~
Dusty Johnson||R~South Dakota~2019-01~
Tim Burchett||R~Tennessee~2019-01~
John W. Rose|John Rose|R~Tennessee~2019-01~
Dan Crenshaw||R~Texas~2019-01~
Lance Gooden||R~Texas~2019-01~
Lizzie Fletcher||R~Texas~2019-01~
Veronica Escobar||R~Texas~2019-01~
Chip Roy||R~Texas~2019-01~
Sylvia R. Garcia|Sylvia Garcia|R~Texas~2019-01~
Ben Cline||R~Virginia~2019-01~
Kim Schrier||R~Washington~2019-01~
Bryan Steil||R~Wisconsin~2019-01~
Carol D. Miller|Carol Miller|R~West Virginia~2019-01~
Josh Hawley|Joshua Hawley|S~Missouri~2019-01~
Jared F. Golden|Jared Golden;Jared Forrest Golden|R~Maine~2019-01~
Gregory F. Murphy|Gregory Murphy;Gregory Francis Murphy|R~North Carolina~2019-09~
Kweisi Mfume||R~Maryland~2020-05~
Thomas P. Tiffany|Thomas Tiffany|R~Wisconsin~2020-05~
Mark Kelly||S~Arizona~2020-12~
Cynthia M. Lummis|Cynthia Lummis|R~Wyoming~2009-01~2017-01|S~Wyoming~2021-01~
Darrell Issa|Darrell E. Issa|R~California~2001-01~2019-01|R~California~2021-01~
Pete Sessions|Pete A. Sessions|R~Texas~1997-01~2019-01|R~Texas~2021-01~
David G. Valadao|David Valadao|R~California~2013-01~2019-01|R~California~2021-01~
Tommy Tuberville|Tommy Hawley Tuberville|S~Alabama~2021-01~
John W. Hickenlooper|John Hickenlooper;John Wright Hickenlooper|S~Colorado~2021-01~
Bill Hagerty|Bill Francis Hagerty|S~Tennessee~2021-01~
Barry Moore||R~Alabama~2021-01~
Jay Obernolte|Jay Phillip Obernolte|R~California~2021-01~
Young Kim|Young Oak Kim|R~California~2021-01~
Sara Jacobs||R~California~2021-01~
Lauren Boebert|Lauren Opal Boebert|R~Colorado~2021-01~
Kat Cammack|Katherine Cammack|R~Florida~2021-01~
Scott Franklin|C. Franklin;C. Scott Franklin|R~Florida~2021-01~
Byron Donalds|Byron Lowell Donalds|R~Florida~2021-01~
Carlos A. Gimenez|Carlos Gimenez|R~Florida~2021-01~
Maria Elvira Salazar|Maria Salazar|R~Florida~2021-01~
Nikema Williams|Nikema Natassha Williams|R~Georgia~2021-01~
Andrew S. Clyde|Andrew Clyde|R~Georgia~2021-01~
Ashley Hinson||R~Iowa~2021-01~
Mariannette Miller-Meeks|Mariannette Jane Miller-Meeks|R~Iowa~2021-01~
Randy Feenstra|Randy L. Feenstra|R~Iowa~2021-01~
Mary E. Miller|Mary Miller|R~Illinois~2021-01~
Frank J. Mrvan|Frank Mrvan;Frank John Mrvan|R~Indiana~2021-01~
Victoria Spartz||R~Indiana~2021-01~
Tracey Mann|Tracey Robert Mann|R~Kansas~2021-01~
Jake Auchincloss|Jake Daniel Auchincloss|R~Massachusetts~2021-01~
Lisa C. McClain|Lisa McClain|R~Michigan~2021-01~
Michelle Fischbach|Michelle Louise Helene Fischbach|R~Minnesota~2021-01~
Deborah K. Ross|Deborah Ross;Deborah Koff Ross|R~North Carolina~2021-01~
Teresa Leger Fernandez||R~New Mexico~2021-01~
Andrew R. Garbarino|Andrew Garbarino|R~New York~2021-01~
Nicole Malliotakis||R~New York~2021-01~
Ritchie Torres|Ritchie John Torres|R~New York~2021-01~
Stephanie I. Bice|Stephanie Bice|R~Oklahoma~2021-01~
Cliff Bentz|Cliff Stewart Bentz|R~Oregon~2021-01~
Nancy Mace|Nancy Ruth Mace|R~South Carolina~2021-01~
Diana Harshbarger||R~Tennessee~2021-01~
Pat Fallon|Patrick Fallon;Patrick Edward Fallon|R~Texas~2021-01~
August Pfluger|August Lee Pfluger;August Pfluger II|R~Texas~2021-01~
Ronny Jackson|Ronny Lynn Jackson|R~Texas~2021-01~
Troy E. Nehls|Troy Nehls|R~Texas~2021-01~
Beth Van Duyne|Beth Ann Van Duyne|R~Texas~2021-01~
Blake D. Moore|Blake Moore;Blake David Moore|R~Utah~2021-01~
Burgess Owens|Clarence Owens|R~Utah~2021-01~
Marilyn Strickland||R~Washington~2021-01~
Scott Fitzgerald|Scott L. Fitzgerald|R~Wisconsin~2021-01~
Alex Padilla|Alejandro Padilla|S~California~2021-01~
Jon Ossoff||S~Georgia~2021-01~
Raphael G. Warnock|Raphael Warnock;Raphael Gamaliel Warnock|S~Georgia~2021-01~
Claudia Tenney||R~New York~2017-01~2019-01|R~New York~2021-02~
Julia Letlow||R~Louisiana~2021-04~
Troy A. Carter|Troy Carter;Troy Anthony Carter|R~Louisiana~2021-05~
Melanie A. Stansbury|Melanie Stansbury;Melanie Ann Stansbury|R~New Mexico~2021-06~
Jake Ellzey||R~Texas~2021-07~
Shontel M. Brown|Shontel Brown|R~Ohio~2021-11~
Mike Carey||R~Ohio~2021-11~
Mike Flood||R~Nebraska~2022-07~
Brad Finstad||R~Minnesota~2022-08~
Patrick Ryan||R~New York~2022-09~
Rudy Yakym III|Rudy Yakym|R~Indiana~2022-11~
Ryan K. Zinke|Ryan Zinke|R~Montana~2015-01~2017-03|R~Montana~2023-01~
Katie Boyd Britt|Katie Britt;Katie Elizabeth Britt|S~Alabama~2023-01~
Eric Schmitt|Eric Stephen Schmitt|S~Missouri~2023-01~
John Fetterman|John Karl Fetterman|S~Pennsylvania~2023-01~
Dale W. Strong|Dale Strong|R~Alabama~2023-01~
Elijah Crane|Eli Crane|R~Arizona~2023-01~
Juan Ciscomani|Juan Guadaloupe Ciscomani|R~Arizona~2023-01~
Kevin Kiley|Kevin Patrick Kiley|R~California~2023-01~
Kevin Mullin||R~California~2023-01~
Sydney Kamlager-Dove|Sydney Kai Kamlager-Dove|R~California~2023-01~
Robert Garcia|Robert Julio Garcia|R~California~2023-01~
Brittany Pettersen|Brittany Louise Pettersen|R~Colorado~2023-01~
Aaron Bean|Aaron Paul Bean|R~Florida~2023-01~
Cory Mills||R~Florida~2023-01~
Maxwell Frost|Maxwell Alejandro Frost|R~Florida~2023-01~
Anna Paulina Luna|Anna Luna|R~Florida~2023-01~
Laurel M. Lee|Laurel Lee;Laurel Frances Lee|R~Florida~2023-01~
Jared Moskowitz|Jared Evan Moskowitz|R~Florida~2023-01~
Richard McCormick|Rich McCormick;Rich Dean McCormick|R~Georgia~2023-01~
Mike Collins|Mike Allen Collins;Mike Collins Jr.|R~Georgia~2023-01~
James C. Moylan|James (Jim) Moylan;James (Jim) Camacho Moylan|R~Guam~2023-01~
Jill N. Tokuda|Jill Tokuda;Jill Naomi Tokuda|R~Hawaii~2023-01~
Zachary Nunn|Zachary (Zach) Nunn;Zachary (Zach) Martin Nunn|R~Iowa~2023-01~
Jonathan L. Jackson|Jonathan Jackson;Jonathan Luther Jackson|R~Illinois~2023-01~
Delia C. Ramirez|Delia Ramirez;Delia Catalina Ramirez|R~Illinois~2023-01~
Nikki Budzinski|Nicole (Nikki) Budzinski;Nicole (Nikki) Jai Budzinski|R~Illinois~2023-01~
Eric Sorensen||R~Illinois~2023-01~
Erin Houchin|Erin Suzanne Houchin|R~Indiana~2023-01~
Morgan McGarvey||R~Kentucky~2023-01~
Glenn Ivey|Glenn Frederick Ivey|R~Maryland~2023-01~
Hillary J. Scholten|Hillary Scholten;Hillary Jeanne Scholten|R~Michigan~2023-01~
John James|John Edwards James|R~Michigan~2023-01~
Shri Thanedar||R~Michigan~2023-01~
Mark Alford|Mark Allen Alford|R~Missouri~2023-01~
Eric Burlison|Eric Wayne Burlison|R~Missouri~2023-01~
Mike Ezell||R~Mississippi~2023-01~
Donald G. Davis|Donald Davis;Donald Gene Davis|R~North Carolina~2023-01~
Valerie P. Foushee|Valerie Foushee;Valerie Jean Foushee|R~North Carolina~2023-01~
Chuck Edwards|Charles (Chuck) Edwards;Charles (Chuck) Marion Edwards|R~North Carolina~2023-01~
Thomas H. Kean, Jr.|Thomas Kean;Thomas Howard Kean;Thomas Kean Jr.|R~New Jersey~2023-01~
Robert Menendez|Robert Jacobsen Menendez;Robert Menendez Jr.;Robert Menéndez;Bob Menéndez|R~New Jersey~2023-01~|S~New Jersey~2006-01~?
Gabe Vasquez|Gabriel (Gabe) Vasquez|R~New Mexico~2023-01~
Nick LaLota|Nicolas LaLota;Nicolas Joseph LaLota|R~New York~2023-01~
Daniel S. Goldman|Dan Goldman;Dan Sachs Goldman|R~New York~2023-01~
Michael Lawler|Michael Vincent Lawler|R~New York~2023-01~
Nicholas A. Langworthy|Nicholas Langworthy|R~New York~2023-01~
Greg Landsman|Greg John Landsman|R~Ohio~2023-01~
Max L. Miller|Max Miller;Max Leonard Miller|R~Ohio~2023-01~
Emilia Strong Sykes|Emilia Sykes|R~Ohio~2023-01~
Josh Brecheen|Josh Chad Brecheen|R~Oklahoma~2023-01~
Val T. Hoyle|Valerie Hoyle;Valerie Anne Hoyle|R~Oregon~2023-01~
Andrea Salinas|Andrea Rose Salinas|R~Oregon~2023-01~
Summer L. Lee|Summer Lee;Summer Lynn Lee|R~Pennsylvania~2023-01~
Christopher R. Deluzio|Chris Deluzio;Chris Raphael Deluzio|R~Pennsylvania~2023-01~
Seth Magaziner|Seth Michael Magaziner|R~Rhode Island~2023-01~
Russell Fry|Russell William Fry|R~South Carolina~2023-01~
Andrew Ogles|Andrew Ogles IV|R~Tennessee~2023-01~
Nathaniel Moran|Nathaniel Quentin Moran|R~Texas~2023-01~
Keith Self|Keith Alan Self|R~Texas~2023-01~
Morgan Luttrell|Morgan Joe Luttrell|R~Texas~2023-01~
Monica De La Cruz|Mónica De La Cruz|R~Texas~2023-01~
Jasmine Crockett|Jasmine Felicia Crockett|R~Texas~2023-01~
Greg Casar|Gregorio Casar;Gregorio Eduardo Casar|R~Texas~2023-01~
Wesley Hunt|Wesley Parish Hunt|R~Texas~2023-01~
Jennifer A. Kiggans|Jennifer Kiggans;Jennifer Ann Kiggans|R~Virginia~2023-01~
Becca Balint|Becca A. Balint|R~Vermont~2023-01~
Marie Gluesenkamp Perez||R~Washington~2023-01~
Derrick Van Orden|Derrick Francis Van Orden|R~Wisconsin~2023-01~
Harriet M. Hageman|Harriet Hageman;Harriet Maxine Hageman|R~Wyoming~2023-01~
Pete Ricketts||S~Nebraska~2023-01~
Jennifer L. McClellan|Jennifer McClellan|R~Virginia~2023-03~
Gabe Amo||R~Rhode Island~2023-11~
Celeste Maloy||R~Utah~2023-11~
Thomas R. Suozzi|Thomas Suozzi|R~New York~2017-01~2023-01|R~New York~2024-02~
Timothy M. Kennedy|Timothy Kennedy|R~New York~2024-05~
Vince Fong||R~California~2024-06~
Michael A. Rulli|Michael Rulli|R~Ohio~2024-06~
LaMonica McIver||R~New Jersey~2024-09~
Tony Wied||R~Wisconsin~2024-11~
Cleo Fields||R~Louisiana~2025-01~
Marlin A. Stutzman|Marlin Stutzman|R~Indiana~2010-11~2017-01|R~Indiana~2025-01~
Gilbert Ray Cisneros, Jr.|Gilbert Cisneros;Gilbert Ray Cisneros|R~California~2019-01~2021-01|R~California~2025-01~
Angela D. Alsobrooks|Angela Alsobrooks;Angela Deneece Alsobrooks|S~Maryland~2025-01~
Tim Sheehy|Tim Patrick Sheehy|S~Montana~2025-01~
Bernie Moreno||S~Ohio~2025-01~
David McCormick|Dave McCormick;Dave Harold McCormick|S~Pennsylvania~2025-01~
Nicholas J. Begich III|Nicholas Begich;Nicholas Joseph Begich;Nicholas Begich III|R~Alaska~2025-01~
Shomari Figures|Shomari Coleman Figures|R~Alabama~2025-01~
Yassamin Ansari||R~Arizona~2025-01~
Abraham J. Hamadeh|Abraham Hamadeh;Abraham Jamal Hamadeh|R~Arizona~2025-01~
Lateefah Simon|Lateefah Aaliyah Simon|R~California~2025-01~
Adam Gray|Adam Channing Gray|R~California~2025-01~
Sam T. Liccardo|Sam Liccardo;Sam Theodore Liccardo|R~California~2025-01~
George Whitesides|George Thomas Whitesides|R~California~2025-01~
Luz M. Rivas|Luz Rivas;Luz Maria Rivas|R~California~2025-01~
Laura Friedman|Laura Syril Friedman|R~California~2025-01~
Derek Tran|Derek Truyen Tran|R~California~2025-01~
Dave Min|Dave Kunnghee Min|R~California~2025-01~
Jeff Hurd|Jeff Stephen Hurd|R~Colorado~2025-01~
Jeff Crank|Jeff George Crank|R~Colorado~2025-01~
Gabe Evans||R~Colorado~2025-01~
Sarah McBride|Sarah Elizabeth McBride|R~Delaware~2025-01~
Mike Haridopolos|Mike John Haridopolos|R~Florida~2025-01~
Brian Jack|Brian Timothy Jack|R~Georgia~2025-01~
Jefferson Shreve|Jefferson Scott Shreve|R~Indiana~2025-01~
Mark B. Messmer|Mark Messmer|R~Indiana~2025-01~
Derek Schmidt|Derek Larkin Schmidt|R~Kansas~2025-01~
Johnny Olszewski, Jr.|Johnny Olszewski;Johnny Anthony Olszewski;Johnny Olszewski Jr.|R~Maryland~2025-01~
Sarah Elfreth|Sarah Kelly Elfreth|R~Maryland~2025-01~
April McClain Delaney|April Lynn McClain Delaney|R~Maryland~2025-01~
Tom Barrett|Tom More Barrett|R~Michigan~2025-01~
Kristen McDonald Rivet|Kristen Lee McDonald Rivet|R~Michigan~2025-01~
Kelly Morrison|Kelly Louise Morrison|R~Minnesota~2025-01~
Wesley Bell|Wesley Jonell-Cleavon Bell|R~Missouri~2025-01~
Robert F. Onder, Jr.|Robert Onder;Robert F. Onder;Robert Onder Jr.|R~Missouri~2025-01~
Kimberlyn King-Hinds|Kimberlyn Kay King-Hinds|R~Northern Mariana Islands~2025-01~
Troy Downing|Troy Bryan Downing|R~Montana~2025-01~
Addison P. McDowell|Addison McDowell;Addison Parker McDowell|R~North Carolina~2025-01~
Mark Harris|Mark Everette Harris|R~North Carolina~2025-01~
Pat Harrigan||R~North Carolina~2025-01~
Brad Knott||R~North Carolina~2025-01~
Tim Moore|Tim Keith Moore|R~North Carolina~2025-01~
Julie Fedorchak|Julie Ann Fedorchak|R~North Dakota~2025-01~
Maggie Goodlander|Maggie Vivian Goodlander|R~New Hampshire~2025-01~
Herbert C. Conaway, Jr.|Herbert Conaway;Herbert Clark Hoover Conaway;Herbert Conaway Jr.|R~New Jersey~2025-01~
Nellie Pou|Nellie Avila Pou|R~New Jersey~2025-01~
Laura Gillen|Laura Anne Gillen|R~New York~2025-01~
George Latimer|George Stephen Latimer|R~New York~2025-01~
Josh Riley|Josh Paul Riley|R~New York~2025-01~
John W. Mannion|John Mannion|R~New York~2025-01~
David J. Taylor|David Taylor|R~Ohio~2025-01~
Maxine Dexter|Maxine Elizabeth Dexter|R~Oregon~2025-01~
Janelle S. Bynum|Janelle Bynum|R~Oregon~2025-01~
Ryan Mackenzie|Ryan Edward Mackenzie|R~Pennsylvania~2025-01~
Robert P. Bresnahan, Jr.|Robert Bresnahan;Robert P. Bresnahan;Robert Bresnahan Jr.|R~Pennsylvania~2025-01~
Pablo José Hernández|Pablo José Hernández Rivera|R~Puerto Rico~2025-01~
Sheri Biggs|Sheri Lynn Biggs|R~South Carolina~2025-01~
Craig A. Goldman|Craig Goldman|R~Texas~2025-01~
Brandon Gill|Brandon Gene Gill|R~Texas~2025-01~
Julie Johnson|Julie Elizabeth Johnson|R~Texas~2025-01~
Mike Kennedy|Mike Steven Kennedy|R~Utah~2025-01~
John J. McGuire III|John McGuire;John J. McGuire;John McGuire III|R~Virginia~2025-01~
Eugene Simon Vindman|Eugene Vindman|R~Virginia~2025-01~
Suhas Subramanyam||R~Virginia~2025-01~
Michael Baumgartner|Michael James Baumgartner|R~Washington~2025-01~
Emily Randall|Emily Elissa Randall|R~Washington~2025-01~
Riley M. Moore|Riley Moore|R~West Virginia~2025-01~
James C. Justice|Jim Justice;Jim Conley Justice;Jim Justice II|S~West Virginia~2025-01~
Jon Husted|Jon Allen Husted|S~Ohio~2025-01~
Ashley Moody|Ashley Brooke Moody|S~Florida~2025-01~
Jimmy Patronis|Jimmy Theo Patronis;Jimmy Patronis Jr.|R~Florida~2025-04~
Randy Fine|Randall Fine;Randall Adam Fine|R~Florida~2025-04~
James R. Walkinshaw|James Walkinshaw|R~Virginia~2025-09~
Adelita S. Grijalva|Adelita Grijalva|R~Arizona~2025-11~
Matt Van Epps||R~Tennessee~2025-12~
Christian D. Menefee|Christian Menefee;Christian Dashaun Menefee|R~Texas~2026-02~
Alan Armstrong||S~Oklahoma~2026-03~
Clay Fuller||R~Georgia~2026-04~
Analilia Mejia||R~New Jersey~2026-04~
James Gallagher||R~California~2026-06~
George Bush|George Walker Bush|P~United States~2001-01~2009-01
Sherrod Brown||S~Ohio~2007-01~?
Benjamin L. Cardin|Benjamin Cardin|S~Maryland~2007-01~?
Thomas R. Carper|Thomas Carper;Thomas Richard Carper|S~Delaware~2001-01~?
Robert P. Casey, Jr.|Robert Casey;Bob Casey;Robert P. Casey;Robert Casey Jr.|S~Pennsylvania~2007-01~?
Bob Corker||S~Tennessee~2007-01~?
Dianne Feinstein||S~California~1992-11~?
Orrin G. Hatch|Orrin Hatch|S~Utah~1977-01~?
Claire McCaskill||S~Missouri~2007-01~?
Bill Nelson||S~Florida~2001-01~?
Debbie Stabenow|Debbie Ann Stabenow|S~Michigan~2001-01~?
Jon Tester||S~Montana~2007-01~?
Lamar Alexander||S~Tennessee~2003-01~?
Thad Cochran||S~Mississippi~1979-01~?
Michael B. Enzi|Michael Enzi|S~Wyoming~1997-01~?
James M. Inhofe|James Inhofe;Jim Inhofe|S~Oklahoma~1994-01~?
Pat Roberts||S~Kansas~1997-01~?
Tom Udall|Tom S. Udall|R~New Mexico~1999-01~2009-01|S~New Mexico~2009-01~?
Al Franken|Alan Franken;Alan Stuart Franken|S~Minnesota~2009-07~?
Joe Manchin, III|Joe Manchin;Joe Manchin III|S~West Virginia~2010-11~?
Justin Amash||R~Michigan~2011-01~?
Kelly Ayotte||S~New Hampshire~2011-01~?
Lou Barletta||R~Pennsylvania~2011-01~?
Joe Barton|Joe Linus Barton|R~Texas~1985-01~?
Karen Bass||R~California~2011-01~?
Dan Benishek||R~Michigan~2011-01~?
Rob Bishop||R~Utah~2003-01~?
Diane Black||R~Tennessee~2011-01~?
Earl Blumenauer||R~Oregon~1996-05~?
Roy Blunt||R~Missouri~1997-01~2010-12|S~Missouri~2011-01~?
John A. Boehner|John Boehner|R~Ohio~1991-01~?
Madeleine Z. Bordallo|Madeleine Bordallo|R~Guam~2003-01~?
Charles W. Boustany Jr.|Charles Boustany;Charles W. Boustany;Charles Boustany Jr.|R~Louisiana~2005-01~?
Barbara Boxer||S~California~1993-01~?
Kevin Brady|Kevin P. Brady|R~Texas~1997-01~?
Robert A. Brady|Robert Brady;Robert Alan Brady|R~Pennsylvania~1998-05~?
Mo Brooks||R~Alabama~2011-01~?
Corrine Brown||R~Florida~1993-01~?
Larry Bucshon||R~Indiana~2011-01~?
Michael C. Burgess|Michael Burgess|R~Texas~2003-01~?
Richard Burr|Richard M. Burr|S~North Carolina~2005-01~?
G. K. Butterfield|George Butterfield;G.K. Butterfield;George Kenneth Butterfield;George Butterfield Jr.|R~North Carolina~2004-07~?
Lois Capps||R~California~1998-03~?
Michael E. Capuano|Michael Capuano|R~Massachusetts~1999-01~?
John C. Carney Jr.|John Carney;John C. Carney|R~Delaware~2011-01~?
Steve Chabot|Steve J. Chabot|R~Ohio~1995-01~2009-01|R~Ohio~2011-01~?
Jason Chaffetz||R~Utah~2009-01~?
David N. Cicilline|David Cicilline|R~Rhode Island~2011-01~?
Wm. Lacy Clay|Wm. Clay;Wm. Clay Jr.|R~Missouri~2001-01~?
Daniel Coats|Daniel Ray Coats|S~Indiana~2011-01~?
Mike Coffman||R~Colorado~2009-01~?
K. Michael Conaway|K. Conaway|R~Texas~2005-01~?
Gerald E. Connolly|Gerald Connolly|R~Virginia~2009-01~?
John Conyers Jr.|John Conyers|R~Michigan~1965-01~?
Jim Cooper||R~Tennessee~2003-01~?
Ander Crenshaw||R~Florida~2001-01~?
Joseph Crowley|Joe Crowley|R~New York~1999-01~?
John Abney Culberson|John Culberson|R~Texas~2001-01~?
Elijah E. Cummings|Elijah Cummings|R~Maryland~1996-04~?
Susan A. Davis|Susan Davis|R~California~2001-01~?
Peter A. DeFazio|Peter DeFazio|R~Oregon~1987-01~?
Jeff Denham||R~California~2011-01~?
Charles W. Dent|Charles Dent|R~Pennsylvania~2005-01~?
Theodore E. Deutch|Theodore Deutch|R~Florida~2010-04~?
Joe Donnelly||R~Indiana~2007-01~2013-01|S~Indiana~2013-01~?
Michael F. Doyle|Michael Doyle;Mike Doyle;Michael Doyle Jr.|R~Pennsylvania~1995-01~?
Sean P. Duffy|Sean Duffy|R~Wisconsin~2011-01~?
Jeff Duncan||R~South Carolina~2011-01~?
John J. Duncan Jr.|John Duncan;Jimmy Duncan;John J. Duncan;John Duncan Jr.|R~Tennessee~1988-11~?
Donna F. Edwards|Donna Edwards|R~Maryland~2008-06~?
Keith Ellison|Keith Maurice Ellison|R~Minnesota~2007-01~?|A~Minnesota~2019-01~
Renee L. Ellmers|Renee Ellmers|R~North Carolina~2011-01~?
Eliot L. Engel|Eliot Engel|R~New York~1989-01~?
Anna G. Eshoo|Anna Eshoo|R~California~1993-01~?
Blake Farenthold||R~Texas~2011-01~?
Sam Farr||R~California~1993-06~?
Chaka Fattah||R~Pennsylvania~1995-01~?
Stephen Lee Fincher|Stephen Fincher|R~Tennessee~2011-01~?
Michael G. Fitzpatrick|Michael Fitzpatrick|R~Pennsylvania~2011-01~?
Jeff Flake||R~Arizona~2001-01~2013-01|S~Arizona~2013-01~?
John Fleming||R~Louisiana~2009-01~?
Bill Flores||R~Texas~2011-01~?
J. Randy Forbes|J. Forbes|R~Virginia~2001-06~?
Jeff Fortenberry|Jeff Lane Fortenberry|R~Nebraska~2005-01~?
Trent Franks||R~Arizona~2003-01~?
Rodney P. Frelinghuysen|Rodney Frelinghuysen|R~New Jersey~1995-01~?
Marcia L. Fudge|Marcia Fudge|R~Ohio~2008-11~?
Cory Gardner||R~Colorado~2011-01~2015-01|S~Colorado~2015-01~?
Scott Garrett||R~New Jersey~2003-01~?
Bob Gibbs||R~Ohio~2011-01~?
Christopher P. Gibson|Christopher Gibson|R~New York~2011-01~?
Louie Gohmert|Louie B. Gohmert;Louie Gohmert Jr.|R~Texas~2005-01~?
Bob Goodlatte|Bob W. Goodlatte|R~Virginia~1993-01~?
Trey Gowdy||R~South Carolina~2011-01~?
Kay Granger||R~Texas~1997-01~?
Tom Graves||R~Georgia~2010-06~?
Gene Green|Gene Eugene Green|R~Texas~1993-01~?
Raúl M. Grijalva|Raúl Grijalva|R~Arizona~2003-01~?
Luis V. Gutiérrez|Luis Gutiérrez|R~Illinois~1993-01~?
Richard L. Hanna|Richard Hanna|R~New York~2011-01~?
Gregg Harper||R~Mississippi~2009-01~?
Vicky Hartzler||R~Missouri~2011-01~?
Alcee L. Hastings|Alcee Hastings|R~Florida~1993-01~?
Joseph J. Heck|Joseph Heck|R~Nevada~2011-01~?
Jeb Hensarling||R~Texas~2003-01~?
Jaime Herrera Beutler||R~Washington~2011-01~?
Brian Higgins|Brian M. Higgins|R~New York~2005-01~?
Rubén Hinojosa|Rubén E. Hinojosa|R~Texas~1997-01~?
Michael M. Honda|Michael Honda;Mike Honda|R~California~2001-01~?
Tim Huelskamp||R~Kansas~2011-01~?
Randy Hultgren||R~Illinois~2011-01~?
Duncan Hunter|Duncan D. Hunter;Duncan L. Hunter|R~California~2009-01~?|R~California~1981-01~2009-01
Robert Hurt||R~Virginia~2011-01~?
Johnny Isakson|John Isakson;John H. Isakson|S~Georgia~2005-01~?
Steve Israel|Steve J. Israel|R~New York~2001-01~?
Sheila Jackson Lee||R~Texas~1995-01~?
Lynn Jenkins||R~Kansas~2009-01~?
Bill Johnson||R~Ohio~2011-01~?
Eddie Bernice Johnson|Eddie Johnson|R~Texas~1993-01~?
Sam Johnson|Sam Robert Johnson|R~Texas~1991-01~?
Walter B. Jones|Walter Jones;Walter Jones Jr.|R~North Carolina~1995-01~?
Ron Kind|Ron James Kind|R~Wisconsin~1997-01~?
Peter T. King|Peter King;Pete King|R~New York~1993-01~?
Steve King|Steve A. King|R~Iowa~2003-01~?
Adam Kinzinger||R~Illinois~2011-01~?
Mark Kirk|Mark Steven Kirk|R~Illinois~2001-01~2010-11|S~Illinois~2010-11~?
John Kline|John Paul Kline|R~Minnesota~2003-01~?
Raúl R. Labrador|Raúl Labrador|R~Idaho~2011-01~?
Doug Lamborn||R~Colorado~2007-01~?
Leonard Lance||R~New Jersey~2009-01~?
James R. Langevin|James Langevin;Jim Langevin|R~Rhode Island~2001-01~?
Patrick J. Leahy|Patrick Leahy|S~Vermont~1975-01~?
Barbara Lee||R~California~1998-04~?
Sander M. Levin|Sander Levin|R~Michigan~1983-01~?
John Lewis|John R. Lewis|R~Georgia~1987-01~?
Daniel Lipinski|Daniel William Lipinski|R~Illinois~2005-01~?
Frank A. LoBiondo|Frank LoBiondo|R~New Jersey~1995-01~?
David Loebsack||R~Iowa~2007-01~?
Billy Long||R~Missouri~2011-01~?
Nita M. Lowey|Nita Lowey|R~New York~1989-01~?
Blaine Luetkemeyer||R~Missouri~2009-01~?
Carolyn B. Maloney|Carolyn Maloney|R~New York~1993-01~?
Kenny Marchant|Kenny Ewell Marchant|R~Texas~2005-01~?
Tom Marino||R~Pennsylvania~2011-01~?
Kevin McCarthy||R~California~2007-01~?
Jim McDermott|Jim A. McDermott|R~Washington~1989-01~?
Patrick T. McHenry|Patrick McHenry|R~North Carolina~2005-01~?
David B. McKinley|David McKinley|R~West Virginia~2011-01~?
Cathy McMorris Rodgers||R~Washington~2005-01~?
Jerry McNerney||R~California~2007-01~?
Patrick Meehan||R~Pennsylvania~2011-01~?
John L. Mica|John Mica|R~Florida~1993-01~?
Barbara A. Mikulski|Barbara Mikulski|S~Maryland~1987-01~?
Candice S. Miller|Candice Miller|R~Michigan~2003-01~?
Jeff Miller||R~Florida~2001-10~?
Mick Mulvaney||R~South Carolina~2011-01~?
Tim Murphy||R~Pennsylvania~2003-01~?
Grace F. Napolitano|Grace Napolitano|R~California~1999-01~?
Randy Neugebauer||R~Texas~2003-06~?
Richard B. Nugent|Richard Nugent|R~Florida~2011-01~?
Devin Nunes|Devin G. Nunes|R~California~2003-01~?
Pete Olson||R~Texas~2009-01~?
Steven M. Palazzo|Steven Palazzo|R~Mississippi~2011-01~?
Bill Pascrell Jr.|Bill Pascrell;Bill J. Pascrell|R~New Jersey~1997-01~?
Erik Paulsen||R~Minnesota~2009-01~?
Stevan Pearce|Steve Pearce;Stevan E. Pearce|R~New Mexico~2003-01~2009-01|R~New Mexico~2011-01~?
Ed Perlmutter||R~Colorado~2007-01~?
Collin C. Peterson|Collin Peterson;Collin Clark Peterson|R~Minnesota~1991-01~?
Pedro R. Pierluisi|Pedro Pierluisi|R~Puerto Rico~2009-01~?
Joseph R. Pitts|Joseph Pitts|R~Pennsylvania~1997-01~?
Ted Poe||R~Texas~2005-01~?
Jared Polis||R~Colorado~2009-01~?|G~Colorado~2019-01~
Rob Portman|Robert Portman;Robert J. Portman|S~Ohio~2011-01~?
Bill Posey||R~Florida~2009-01~?
David E. Price|David Price|R~North Carolina~1997-01~?
Charles B. Rangel|Charles Rangel;Charlie Rangel|R~New York~1971-01~?
Tom Reed|Tom W. Reed;Tom Reed II|R~New York~2010-11~?
David G. Reichert|David Reichert|R~Washington~2005-01~?
Harry Reid|Harry M. Reid|S~Nevada~1987-01~?
James B. Renacci|James Renacci|R~Ohio~2011-01~?
Reid J. Ribble|Reid Ribble|R~Wisconsin~2011-01~?
Cedric L. Richmond|Cedric Richmond|R~Louisiana~2011-01~?
E. Scott Rigell|Edward Rigell;Scott Rigell;Edward Scott Rigell|R~Virginia~2011-01~?
Martha Roby||R~Alabama~2011-01~?
David P. Roe|David Roe;Phil Roe|R~Tennessee~2009-01~?
Dana Rohrabacher|Dana T. Rohrabacher|R~California~1989-01~?
Todd Rokita||R~Indiana~2011-01~?|A~Indiana~2021-01~
Thomas J. Rooney|Thomas Rooney|R~Florida~2009-01~?
Ileana Ros-Lehtinen||R~Florida~1989-01~?
Peter J. Roskam|Peter Roskam|R~Illinois~2007-01~?
Dennis A. Ross|Dennis Ross|R~Florida~2011-01~?
Lucille Roybal-Allard||R~California~1993-01~?
Edward R. Royce|Edward Royce;Ed Royce|R~California~1993-01~?
C. A. Dutch Ruppersberger|C. Ruppersberger|R~Maryland~2003-01~?
Bobby L. Rush|Bobby Rush|R~Illinois~1993-01~?
Paul Ryan|Paul D. Ryan|R~Wisconsin~1999-01~?
Tim Ryan|Tim J. Ryan|R~Ohio~2003-01~?
Gregorio Kilili Camacho Sablan|Gregorio Sablan|R~Northern Mariana Islands~2009-01~?
Loretta Sanchez|Loretta B. Sanchez|R~California~1997-01~?
John P. Sarbanes|John Sarbanes|R~Maryland~2007-01~?
Kurt Schrader||R~Oregon~2009-01~?
David Scott||R~Georgia~2003-01~?
F. James Sensenbrenner Jr.|F. Sensenbrenner;F. James Sensenbrenner;F. Sensenbrenner Jr.|R~Wisconsin~1979-01~?
José E. Serrano|José Serrano|R~New York~1989-01~?
Richard C. Shelby|Richard Shelby|S~Alabama~1987-01~?
John Shimkus|John M. Shimkus|R~Illinois~1997-01~?
Bill Shuster||R~Pennsylvania~2001-05~?
Albio Sires||R~New Jersey~2006-11~?
Louise McIntosh Slaughter|Louise Slaughter|R~New York~1987-01~?
Lamar Smith|Lamar S. Smith|R~Texas~1987-01~?
Jackie Speier||R~California~2008-04~?
Steve Stivers||R~Ohio~2011-01~?
Mac Thornberry|Mac M. Thornberry|R~Texas~1995-01~?
Patrick J. Tiberi|Patrick Tiberi;Pat Tiberi|R~Ohio~2001-01~?
Scott R. Tipton|Scott Tipton|R~Colorado~2011-01~?
Patrick J. Toomey|Patrick Toomey;Pat Toomey|S~Pennsylvania~2011-01~?
Niki Tsongas|Niki S. Tsongas|R~Massachusetts~2007-10~?
Fred Upton|Fred Stephen Upton|R~Michigan~1987-01~?
Peter J. Visclosky|Peter Visclosky|R~Indiana~1985-01~?
David Vitter||S~Louisiana~2005-01~?
Greg Walden|Greg P. Walden|R~Oregon~1999-01~?
Timothy J. Walz|Timothy Walz;Timothy James Walz|R~Minnesota~2007-01~?
Lynn A. Westmoreland|Lynn Westmoreland|R~Georgia~2005-01~?
Ed Whitfield||R~Kentucky~1995-01~?
Rob Woodall||R~Georgia~2011-01~?
John A. Yarmuth|John Yarmuth|R~Kentucky~2007-01~?
Kevin Yoder||R~Kansas~2011-01~?
Don Young|Don E. Young|R~Alaska~1973-01~?
Dean Heller||R~Nevada~2007-01~2011-05|S~Nevada~2011-05~?
Janice Hahn||R~California~2011-07~?
Donald M. Payne Jr.|Donald Payne;Donald M. Payne;Donald Payne Jr.|R~New Jersey~2012-11~?
Matt Salmon||R~Arizona~2013-01~?
Alan Grayson||R~Florida~2009-01~2010-12|R~Florida~2013-01~?
Ann Kirkpatrick||R~Arizona~2009-01~2010-12|R~Arizona~2013-01~?
Kyrsten Sinema||R~Arizona~2013-01~?
Doug LaMalfa||R~California~2013-01~?
Paul Cook||R~California~2013-01~?
Eric Swalwell||R~California~2013-01~?
Tony Cárdenas||R~California~2013-01~?
Alan S. Lowenthal|Alan Lowenthal|R~California~2013-01~?
Elizabeth H. Esty|Elizabeth Esty|R~Connecticut~2013-01~?
Ted S. Yoho|Ted Yoho|R~Florida~2013-01~?
Patrick Murphy|Patrick J. Murphy|R~Florida~2013-01~?|R~Pennsylvania~2007-01~2010-12
Doug Collins||R~Georgia~2013-01~?
Rodney Davis||R~Illinois~2013-01~?
Cheri Bustos||R~Illinois~2013-01~?
Jackie Walorski||R~Indiana~2013-01~?
Susan W. Brooks|Susan Brooks|R~Indiana~2013-01~?
Luke Messer||R~Indiana~2013-01~?
Joseph P. Kennedy III|Joseph Kennedy;Joseph P. Kennedy;Joseph Kennedy III|R~Massachusetts~2013-01~?
John K. Delaney|John Delaney|R~Maryland~2013-01~?
Daniel T. Kildee|Daniel Kildee|R~Michigan~2013-01~?
Richard M. Nolan|Richard Nolan|R~Minnesota~2013-01~?
Robert Pittenger||R~North Carolina~2013-01~?
George Holding||R~North Carolina~2013-01~?
Heidi Heitkamp||S~North Dakota~2013-01~?
Ann M. Kuster|Ann Kuster|R~New Hampshire~2013-01~?
Michelle Lujan Grisham||R~New Mexico~2013-01~?|G~New Mexico~2019-01~
Sean Patrick Maloney|Sean Maloney|R~New York~2013-01~?
Chris Collins||R~New York~2013-01~?
Brad R. Wenstrup|Brad Wenstrup|R~Ohio~2013-01~?
Jim Bridenstine||R~Oklahoma~2013-01~?
Markwayne Mullin||R~Oklahoma~2013-01~?
Keith J. Rothfus|Keith Rothfus|R~Pennsylvania~2013-01~?
Matt Cartwright|Matthew Cartwright;Matthew A. Cartwright|R~Pennsylvania~2013-01~?
Tom Rice||R~South Carolina~2013-01~?
Beto O'Rourke||R~Texas~2013-01~?
Filemon Vela||R~Texas~2013-01~?
Chris Stewart||R~Utah~2013-01~?
Derek Kilmer||R~Washington~2013-01~?
Denny Heck||R~Washington~2013-01~?|L~Washington~2021-01~
Mark Sanford|Marshall Sanford|R~South Carolina~2013-05~?
Bradley Byrne||R~Alabama~2014-01~?
David W. Jolly|David Jolly|R~Florida~2014-03~?
Curt Clawson|Curtis Clawson|R~Florida~2014-06~?
Dave Brat|David Brat;David Alan Brat|R~Virginia~2014-11~?
Robert J. Dold|Bob Dold|R~Illinois~2011-01~2013-01|R~Illinois~2015-01~?
Frank C. Guinta|Frank Guinta|R~New Hampshire~2011-01~2013-01|R~New Hampshire~2015-01~?
Martha McSally||R~Arizona~2015-01~?
Stephen Knight|Steve Knight|R~California~2015-01~?
Mimi Walters||R~California~2015-01~?
Ken Buck||R~Colorado~2015-01~?
Gwen Graham||R~Florida~2015-01~?
Carlos Curbelo||R~Florida~2015-01~?
Jody B. Hice|Jody Hice|R~Georgia~2015-01~?
Mark Takai||R~Hawaii~2015-01~?
Rod Blum||R~Iowa~2015-01~?
David Young||R~Iowa~2015-01~?
Ralph Lee Abraham|Ralph Abraham|R~Louisiana~2015-01~?
Garret Graves||R~Louisiana~2015-01~?
Bruce Poliquin||R~Maine~2015-01~?
Mike Bishop||R~Michigan~2015-01~?
David A. Trott|Dave Trott|R~Michigan~2015-01~?
Brenda L. Lawrence|Brenda Lawrence|R~Michigan~2015-01~?
Brad Ashford||R~Nebraska~2015-01~?
Thomas MacArthur|Tom MacArthur|R~New Jersey~2015-01~?
Cresent Hardy||R~Nevada~2015-01~?
Lee M. Zeldin|Lee Zeldin|R~New York~2015-01~?
Kathleen M. Rice|Kathleen Rice|R~New York~2015-01~?
John Katko||R~New York~2015-01~?
Steve Russell||R~Oklahoma~2015-01~?
Ryan A. Costello|Ryan Costello|R~Pennsylvania~2015-01~?
Will Hurd||R~Texas~2015-01~?
Mia B. Love|Mia Love|R~Utah~2015-01~?
Barbara Comstock||R~Virginia~2015-01~?
Alexander X. Mooney|Alex Mooney|R~West Virginia~2015-01~?
Evan H. Jenkins|Evan Jenkins|R~West Virginia~2015-01~?
David Perdue||S~Georgia~2015-01~?
Mark Walker||R~North Carolina~2015-01~?
Ben Sasse|Benjamin Sasse;Benjamin Eric Sasse|S~Nebraska~2015-01~?
Daniel M. Donovan Jr.|Daniel Donovan;Daniel M. Donovan;Daniel Donovan Jr.|R~New York~2015-05~?
Wayne Allard|Wayne A. Allard|S~Colorado~1997-01~2009-01
Norm Coleman||S~Minnesota~2003-01~2009-01
Larry Craig|Larry E. Craig|S~Idaho~1991-01~2009-01
Elizabeth Dole|Elizabeth H. Dole|S~North Carolina~2003-01~2009-01
Pete Domenici|Pete V. Domenici|S~New Mexico~1973-01~2009-01
Gordon Smith|Gordon Harold Smith|S~Oregon~1997-01~2009-01
Ted Stevens|Ted F. Stevens|S~Alaska~1968-01~2009-01
John Sununu|John E. Sununu|S~New Hampshire~2003-01~2009-01
John Warner|John W. Warner|S~Virginia~1979-01~2009-01
Evan Bayh||S~Indiana~1999-01~2010-12
Robert Bennett|Robert F. Bennett|S~Utah~1993-01~2010-12
Christopher Bond|Kit Bond;Christopher S. Bond|S~Missouri~1987-01~2010-12
Samuel Brownback|Sam Brownback;Samuel D. Brownback|S~Kansas~1996-11~2010-12
Jim Bunning||S~Kentucky~1999-01~2010-12
Christopher Dodd|Christopher J. Dodd|S~Connecticut~1981-01~2010-12
Byron Dorgan|Byron L. Dorgan|S~North Dakota~1992-01~2010-12
Russell Feingold|Russell D. Feingold|S~Wisconsin~1993-01~2010-12
Judd Gregg|Judd A. Gregg|S~New Hampshire~1993-01~2010-12
Blanche Lincoln|Blanche Lambert Lincoln;Blanche Lambert|S~Arkansas~1999-01~2010-12
Mel Martinez||S~Florida~2005-01~2009-09
Ken Salazar||S~Colorado~2005-01~2009-01
Arlen Specter||S~Pennsylvania~1981-01~2010-12
George Voinovich|George V. Voinovich|S~Ohio~1999-01~2010-12
Thomas Allen|Tom Allen;Thomas H. Allen|R~Maine~1997-01~2009-01
Nancy Boyda|Nancy E. Boyda|R~Kansas~2007-01~2009-01
Robert Byrd|Robert C. Byrd|S~West Virginia~1959-01~2010-06
Christopher Cannon|Chris Cannon;Christopher B. Cannon|R~Utah~1997-01~2009-01
Robert Cramer Jr.|Robert Cramer;Bud Cramer;Robert E. Cramer|R~Alabama~1991-01~2009-01
Barbara Cubin|Barbara L. Cubin|R~Wyoming~1995-01~2009-01
David Davis||R~Tennessee~2007-01~2009-01
John Doolittle|John T. Doolittle|R~California~1991-01~2009-01
Thelma Drake|Thelma D. Drake|R~Virginia~2005-01~2009-01
Rahm Emanuel||R~Illinois~2003-01~2009-01
Philip English|Phil English|R~Pennsylvania~1995-01~2009-01
John Ensign|John Eric Ensign|S~Nevada~2001-01~2011-05
Terry Everett||R~Alabama~1993-01~2009-01
Tom Feeney|Tom C. Feeney|R~Florida~2003-01~2009-01
Michael Ferguson|Mike Ferguson|R~New Jersey~2001-01~2009-01
Luis Fortuño|Luis G. Fortuño|R~Puerto Rico~2005-01~2009-01
Vito Fossella Jr.|Vito Fossella;Vito J. Fossella|R~New York~1997-11~2009-01
Wayne Gilchrest|Wayne T. Gilchrest|R~Maryland~1991-01~2009-01
Virgil Goode Jr.|Virgil Goode;Virgil H. Goode|R~Virginia~1997-01~2009-01
Robin Hayes|Robin C. Hayes|R~North Carolina~1999-01~2009-01
David Hobson|Dave Hobson;David Lee Hobson|R~Ohio~1991-01~2009-01
Darlene Hooley||R~Oregon~1997-01~2009-01
Kenny Hulshof|Kenny C. Hulshof|R~Missouri~1997-01~2009-01
William Jefferson|William J. Jefferson|R~Louisiana~1991-01~2009-01
Ric Keller||R~Florida~2001-01~2009-01
Edward Kennedy|Ted Kennedy;Edward M. Kennedy|S~Massachusetts~1962-01~2009-08
Joseph Knollenberg|Joe Knollenberg;Joseph K. Knollenberg|R~Michigan~1993-01~2009-01
John Kuhl Jr.|John Kuhl;Randy Kuhl;John R. Kuhl|R~New York~2005-01~2009-01
Ray LaHood|Ray H. LaHood|R~Illinois~1995-01~2009-01
Nicholas Lampson|Nick Lampson;Nicholas V. Lampson|R~Texas~2007-01~2009-01
Ron Lewis||R~Kentucky~1993-05~2009-01
Tim Mahoney||R~Florida~2007-01~2009-01
James McCrery III|James McCrery;Jim McCrery;James O. McCrery|R~Louisiana~1987-01~2009-01
Michael McNulty|Michael R. McNulty|R~New York~1989-01~2009-01
Marilyn Musgrave|Marilyn N. Musgrave|R~Colorado~2003-01~2009-01
John Peterson|John E. Peterson|R~Pennsylvania~1997-01~2009-01
Charles Pickering Jr.|Charles Pickering;Chip Pickering;Charles W. Pickering|R~Mississippi~1997-01~2009-01
Jon Porter Sr.|Jon Porter;Jon Christopher Porter|R~Nevada~2003-01~2009-01
Deborah Pryce|Deborah D. Pryce|R~Ohio~1993-01~2009-01
James Ramstad|Jim Ramstad;James M. Ramstad|R~Minnesota~1991-01~2009-01
Ralph Regula||R~Ohio~1973-01~2009-01
Rick Renzi||R~Arizona~2003-01~2009-01
Thomas Reynolds|Thomas M. Reynolds|R~New York~1999-01~2009-01
Bill Sali||R~Idaho~2007-01~2009-01
H. Saxton|Jim Saxton;H. James Saxton|R~New Jersey~1983-01~2009-01
Christopher Shays|Christopher H. Shays|R~Connecticut~1987-01~2009-01
Thomas Tancredo|Tom Tancredo;Thomas G. Tancredo|R~Colorado~1999-01~2009-01
James Walsh|Jim Walsh;James T. Walsh|R~New York~1989-01~2009-01
David Weldon Jr.|David Weldon;Dave Weldon;David J. Weldon|R~Florida~1995-01~2009-01
Gerald Weller|Jerry Weller;Gerald C. Weller|R~Illinois~1995-01~2009-01
Heather Wilson|Heather A. Wilson|R~New Mexico~1998-06~2009-01
Donald Cazayoux Jr.|Donald Cazayoux;Donald J. Cazayoux|R~Louisiana~2008-05~2009-01
Neil Abercrombie||R~Hawaii~1991-01~2010-03
John Adler|John H. Adler|R~New Jersey~2009-01~2010-12
Michael Arcuri|Michael A. Arcuri|R~New York~2007-01~2010-12
Brian Baird|Brian N. Baird|R~Washington~1999-01~2010-12
James Barrett|J. Gresham Barrett;James Gresham Barrett|R~South Carolina~2003-01~2010-12
Melissa Bean|Melissa L. Bean|R~Illinois~2005-01~2010-12
Robert Berry|Marion Berry;Robert Marion Berry|R~Arkansas~1997-01~2010-12
John Boccieri|John A. Boccieri|R~Ohio~2009-01~2010-12
Frederick Boucher|Rick Boucher;Frederick C. Boucher|R~Virginia~1983-01~2010-12
Allen Boyd Jr.|Allen Boyd|R~Florida~1997-01~2010-12
Bobby Bright||R~Alabama~2009-01~2010-12
Henry Brown Jr.|Henry Brown;Henry E. Brown|R~South Carolina~2001-01~2010-12
Virginia Brown-Waite|Ginny Brown-Waite|R~Florida~2003-01~2010-12
Stephen Buyer|Steve Buyer;Stephen E. Buyer|R~Indiana~1993-01~2010-12
Anh Cao|Joseph Cao|R~Louisiana~2009-01~2010-12
Christopher Carney|Christopher P. Carney|R~Pennsylvania~2007-01~2010-12
Michael Castle|Michael N. Castle|R~Delaware~1993-01~2010-12
Travis Childers|Travis W. Childers|R~Mississippi~2008-05~2010-12
Kathleen Dahlkemper|Kathleen A. Dahlkemper|R~Pennsylvania~2009-01~2010-12
Artur Davis||R~Alabama~2003-01~2010-12
Lincoln Davis||R~Tennessee~2003-01~2010-12
Nathan Deal||R~Georgia~1993-01~2010-03
William Delahunt|Bill Delahunt;William D. Delahunt|R~Massachusetts~1997-01~2010-12
Lincoln Diaz-Balart||R~Florida~1993-01~2010-12
Steve Driehaus||R~Ohio~2009-01~2010-12
Thomas Edwards|Chet Edwards|R~Texas~1991-01~2010-12
Vernon Ehlers|Vernon J. Ehlers|R~Michigan~1993-12~2010-12
Brad Ellsworth||R~Indiana~2007-01~2010-12
Bob Etheridge|Bob R. Etheridge|R~North Carolina~1997-01~2010-12
Mary Fallin||R~Oklahoma~2007-01~2010-12
Barton Gordon|Bart Gordon;Barton Jennings Gordon|R~Tennessee~1985-01~2010-12
Parker Griffith||R~Alabama~2009-01~2010-12
John Hall|John J. Hall|R~New York~2007-01~2010-12
Deborah Halvorson|Deborah L. Halvorson|R~Illinois~2009-01~2010-12
Phil Hare||R~Illinois~2007-01~2010-12
Stephanie Herseth Sandlin||R~South Dakota~2004-06~2010-12
Baron Hill|Baron P. Hill|R~Indiana~2007-01~2010-12
Paul Hodes|Paul W. Hodes|R~New Hampshire~2007-01~2010-12
Peter Hoekstra|Pete Hoekstra|R~Michigan~1993-01~2010-12
Bob Inglis||R~South Carolina~2005-01~2010-12
Steve Kagen||R~Wisconsin~2007-01~2010-12
Paul Kanjorski|Paul E. Kanjorski|R~Pennsylvania~1985-01~2010-12
Patrick Kennedy|Patrick Joseph Kennedy|R~Rhode Island~1995-01~2010-12
Carolyn Kilpatrick|Carolyn Cheeks Kilpatrick|R~Michigan~1997-01~2010-12
Mary Jo Kilroy||R~Ohio~2009-01~2010-12
Ron Klein||R~Florida~2007-01~2010-12
Suzanne Kosmas|Suzanne M. Kosmas|R~Florida~2009-01~2010-12
Frank Kratovil Jr.|Frank Kratovil|R~Maryland~2009-01~2010-12
John Linder||R~Georgia~1993-01~2010-12
Betsy Markey||R~Colorado~2009-01~2010-12
James Marshall|Jim Marshall|R~Georgia~2003-01~2010-12
Eric Massa|Eric J. J. Massa|R~New York~2009-01~2010-03
John McHugh|John M. McHugh|R~New York~1993-01~2009-09
Michael McMahon|Michael E. McMahon|R~New York~2009-01~2010-12
Kendrick Meek|Kendrick Brett Meek|R~Florida~2003-01~2010-12
Charles Melancon|Charles J. Melancon|R~Louisiana~2005-01~2010-12
Walter Minnick||R~Idaho~2009-01~2010-12
Harry Mitchell|Harry E. Mitchell|R~Arizona~2007-01~2010-12
Alan Mollohan|Alan B. Mollohan|R~West Virginia~1983-01~2010-12
Dennis Moore||R~Kansas~1999-01~2010-12
John Murtha|John P. Murtha|R~Pennsylvania~1973-01~2010-02
Glenn Nye|Glenn C. Nye|R~Virginia~2009-01~2010-12
James Oberstar|James L. Oberstar|R~Minnesota~1975-01~2010-12
David Obey|Dave Obey;David Ross Obey|R~Wisconsin~1969-01~2010-12
Solomon Ortiz|Solomon P. Ortiz|R~Texas~1983-01~2010-12
Thomas Perriello|Thomas S. P. Perriello|R~Virginia~2009-01~2010-12
Earl Pomeroy|Earl Ralph Pomeroy|R~North Dakota~1993-01~2010-12
Adam Putnam|Adam H. Putnam|R~Florida~2001-01~2010-12
George Radanovich|George P. Radanovich|R~California~1995-01~2010-12
Ciro Rodriguez|Ciro D. Rodriguez|R~Texas~2007-01~2010-12
John Salazar|John Tony Salazar|R~Colorado~2005-01~2010-12
Mark Schauer|Mark H. Schauer|R~Michigan~2009-01~2010-12
Joe Sestak||R~Pennsylvania~2007-01~2010-12
John Shadegg|John B. Shadegg|R~Arizona~1995-01~2010-12
Ike Skelton||R~Missouri~1977-01~2010-12
Victor Snyder|Vic Snyder;Victor F. Snyder|R~Arkansas~1997-01~2010-12
Hilda Solis|Hilda L. Solis|R~California~2001-01~2009-02
Mark Souder|Mark Edward Souder|R~Indiana~1995-01~2010-05
Zachary Space|Zack Space;Zachary T. Space|R~Ohio~2007-01~2010-12
John Spratt Jr.|John Spratt;John McKee Spratt|R~South Carolina~1983-01~2010-12
Bart Stupak|Bart T. Stupak|R~Michigan~1993-01~2010-12
John Tanner|John S. Tanner|R~Tennessee~1989-01~2010-12
Ellen Tauscher|Ellen O. Tauscher|R~California~1997-01~2009-06
Gene Taylor||R~Mississippi~1989-01~2010-12
Harry Teague||R~New Mexico~2009-01~2010-12
Todd Tiahrt||R~Kansas~1995-01~2010-12
Zach Wamp||R~Tennessee~1995-01~2010-12
Diane Watson|Diane E. Watson|R~California~2001-06~2010-12
Robert Wexler||R~Florida~1997-01~2010-01
Charles Wilson|Charles A. Wilson|R~Ohio~2007-01~2010-12
Roland Burris||S~Illinois~2009-01~2010-11
Edward Kaufman|Edward E. Kaufman|S~Delaware~2009-01~2010-11
Scott Murphy||R~New York~2009-04~2010-12
George LeMieux|George S. LeMieux|S~Florida~2009-09~2010-12
Paul Kirk Jr.|Paul Kirk;Paul G. Kirk|S~Massachusetts~2009-09~2010-02
Charles Djou||R~Hawaii~2010-05~2010-12
Carte Goodwin|Carte P. Goodwin|S~West Virginia~2010-07~2010-11
Dennis Cardoza|Dennis A. Cardoza|R~California~2003-01~2012-08
Geoff Davis||R~Kentucky~2005-01~2012-07
Gabrielle Giffords||R~Arizona~2007-01~2012-01
Jane Harman||R~California~2001-01~2011-02
Jay Inslee||R~Washington~1999-01~2012-03
Christopher Lee|Christopher John Lee|R~New York~2009-01~2011-02
Thaddeus McCotter|Thad McCotter;Thaddeus G. McCotter|R~Michigan~2003-01~2012-07
Donald Payne|Donald M. Payne|R~New Jersey~1989-01~2012-03
Anthony Weiner|Anthony David Weiner|R~New York~1999-01~2011-06
David Wu||R~Oregon~1999-01~2011-08
Jesse L. Jackson Jr.|Jesse Jackson;Jesse Louis Jackson;Jesse Jackson Jr.|R~Illinois~1995-12~2012-11
Bob Filner||R~California~1993-01~2012-12
Daniel K. Inouye|Daniel Inouye|S~Hawaii~1963-01~2012-12
Daniel K. Akaka|Daniel Akaka;Daniel Kahikina Akaka|S~Hawaii~1990-05~2013-01
Jeff Bingaman||S~New Mexico~1983-01~2013-01
Kent Conrad|Kent Kent Conrad|S~North Dakota~1987-01~2013-01
Kay Bailey Hutchison|Kay Hutchison|S~Texas~1993-01~2013-01
Herb Kohl|Herbert Kohl;Herbert H. Kohl|S~Wisconsin~1989-01~2013-01
Jon Kyl||S~Arizona~1995-01~2013-01
Joseph I. Lieberman|Joseph Lieberman|S~Connecticut~1989-01~2013-01
Richard G. Lugar|Richard Lugar|S~Indiana~1977-01~2013-01
Ben Nelson|Ben E. Nelson|S~Nebraska~2001-01~2013-01
Olympia J. Snowe|Olympia Snowe|S~Maine~1995-01~2013-01
Jim Webb||S~Virginia~2007-01~2013-01
Scott P. Brown|Scott Brown|S~Massachusetts~2010-02~2013-01
Gary L. Ackerman|Gary Ackerman|R~New York~1983-01~2013-01
Sandy Adams||R~Florida~2011-01~2013-01
W. Todd Akin|W. Akin|R~Missouri~2001-01~2013-01
Jason Altmire||R~Pennsylvania~2007-01~2013-01
Steve Austria||R~Ohio~2009-01~2013-01
Joe Baca||R~California~1999-11~2013-01
Roscoe G. Bartlett|Roscoe Bartlett|R~Maryland~1993-01~2013-01
Charles F. Bass|Charles Bass;Charlie Bass|R~New Hampshire~2011-01~2013-01
Rick Berg||R~North Dakota~2011-01~2013-01
Shelley Berkley||R~Nevada~1999-01~2013-01
Howard L. Berman|Howard Berman|R~California~1983-01~2013-01
Judy Biggert||R~Illinois~1999-01~2013-01
Brian P. Bilbray|Brian Bilbray|R~California~2006-06~2013-01
Mary Bono Mack|Mary Whitaker Bono Mack;Mary Bono|R~California~1998-04~2013-01
Dan Boren||R~Oklahoma~2005-01~2013-01
Leonard L. Boswell|Leonard Boswell|R~Iowa~1997-01~2013-01
Ann Marie Buerkle||R~New York~2011-01~2013-01
Dan Burton|Dan L. Burton|R~Indiana~1983-01~2013-01
Francisco "Quico" Canseco|Francisco Canseco;Quico Canseco|R~Texas~2011-01~2013-01
Russ Carnahan||R~Missouri~2005-01~2013-01
Ben Chandler||R~Kentucky~2004-02~2013-01
Hansen Clarke||R~Michigan~2011-01~2013-01
Jerry F. Costello|Jerry Costello|R~Illinois~1987-01~2013-01
Chip Cravaack||R~Minnesota~2011-01~2013-01
Mark S. Critz|Mark Critz|R~Pennsylvania~2010-05~2013-01
Norman D. Dicks|Norman Dicks;Norm Dicks|R~Washington~1977-01~2013-01
David Dreier|David T. Dreier|R~California~1981-01~2013-01
Barney Frank||R~Massachusetts~1981-01~2013-01
Elton Gallegly|Elton W. Gallegly|R~California~1987-01~2013-01
Charles A. Gonzalez|Charles Gonzalez;Charlie Gonzalez|R~Texas~1999-01~2013-01
Nan A. S. Hayworth|Nan Hayworth|R~New York~2011-01~2013-01
Wally Herger|Walter Herger|R~California~1987-01~2013-01
Maurice D. Hinchey|Maurice Hinchey|R~New York~1993-01~2013-01
Tim Holden||R~Pennsylvania~1993-01~2013-01
Timothy V. Johnson|Timothy Johnson|R~Illinois~2001-01~2013-01
Dale E. Kildee|Dale Kildee|R~Michigan~1977-01~2013-01
Larry Kissell||R~North Carolina~2009-01~2013-01
Dennis J. Kucinich|Dennis Kucinich|R~Ohio~1997-01~2013-01
Steven C. LaTourette|Steven LaTourette|R~Ohio~1995-01~2013-01
Jeffrey M. Landry|Jeff Landry;Jeff M. Landry|R~Louisiana~2011-01~2013-01
Jerry Lewis||R~California~1979-01~2013-01
Daniel E. Lungren|Daniel Lungren|R~California~2005-01~2013-01
Connie Mack|Connie Mack IV|R~Florida~2005-01~2013-01
Donald A. Manzullo|Donald Manzullo|R~Illinois~1993-01~2013-01
Brad Miller|R. Miller;R. Bradley Miller|R~North Carolina~2003-01~2013-01
Sue Wilkins Myrick|Sue Myrick;Sue W. Myrick|R~North Carolina~1995-01~2013-01
John W. Olver|John Olver|R~Massachusetts~1991-01~2013-01
Ron Paul|Ronald Paul;Ronald E. Paul|R~Texas~1997-01~2013-01
Todd Russell Platts|Todd Platts;Todd R. Platts|R~Pennsylvania~2001-01~2013-01
Benjamin Quayle|Ben Quayle|R~Arizona~2011-01~2013-01
Denny Rehberg|Dennis Rehberg|R~Montana~2001-01~2013-01
Silvestre Reyes||R~Texas~1997-01~2013-01
Laura Richardson||R~California~2007-09~2013-01
David Rivera||R~Florida~2011-01~2013-01
Mike Ross||R~Arkansas~2001-01~2013-01
Steven R. Rothman|Steven Rothman|R~New Jersey~1997-01~2013-01
Robert T. Schilling|Robert Schilling;Bobby Schilling|R~Illinois~2011-01~2013-01
Jean Schmidt||R~Ohio~2005-09~2013-01
Heath Shuler||R~North Carolina~2007-01~2013-01
Fortney Pete Stark|Fortney Stark;Pete Stark;Fortney H. Stark|R~California~1973-01~2013-01
Cliff Stearns|Clifford Stearns;Clifford B. Stearns|R~Florida~1989-01~2013-01
John Sullivan|John A. Sullivan|R~Oklahoma~2002-02~2013-01
Betty Sutton||R~Ohio~2007-01~2013-01
Edolphus Towns|Ed Towns|R~New York~1983-01~2013-01
Joe Walsh||R~Illinois~2011-01~2013-01
Allen B. West|Allen West|R~Florida~2011-01~2013-01
Lynn C. Woolsey|Lynn Woolsey|R~California~1993-01~2013-01
Kathleen C. Hochul|Kathleen Hochul|R~New York~2011-06~2013-01
Robert L. Turner|Robert Turner|R~New York~2011-09~2013-01
David Alan Curson|David Curson|R~Michigan~2012-11~2013-01
Jim DeMint|Jim W. DeMint|S~South Carolina~2005-01~2013-01
Jo Ann Emerson|Jo Ann H. Emerson|R~Missouri~1997-01~2013-01
Frank R. Lautenberg|Frank Lautenberg|S~New Jersey~2003-01~2013-06
William M. Cowan|William Cowan;Mo Cowan|S~Massachusetts~2013-02~2013-07
Jo Bonner||R~Alabama~2003-01~2013-08
Rodney Alexander|Rodney M. Alexander|R~Louisiana~2003-01~2013-09
C. W. Bill Young|C. Young|R~Florida~1971-01~2013-10
Jeff Chiesa|Jeffrey Chiesa;Jeffrey Scott Chiesa|S~New Jersey~2013-06~2013-10
Melvin L. Watt|Melvin Watt;Mel Watt|R~North Carolina~1993-01~2014-01
Trey Radel||R~Florida~2013-01~2014-01
Max Baucus|Max S. Baucus|S~Montana~1978-01~2014-02
Robert E. Andrews|Robert Andrews;Rob Andrews|R~New Jersey~1990-11~2014-02
Eric Cantor|Eric I. Cantor|R~Virginia~2001-01~2014-08
Mark Begich||S~Alaska~2009-01~2015-01
Saxby Chambliss||S~Georgia~2003-01~2015-01
Kay R. Hagan|Kay Hagan|S~North Carolina~2009-01~2015-01
Tom Harkin|Thomas Harkin|S~Iowa~1985-01~2015-01
Tim Johnson|Tim P. Johnson|S~South Dakota~1997-01~2015-01
Mary L. Landrieu|Mary Landrieu|S~Louisiana~1997-01~2015-01
Carl Levin||S~Michigan~1979-01~2015-01
Mark L. Pryor|Mark Pryor|S~Arkansas~2003-01~2015-01
John D. Rockefeller, IV|John Rockefeller;Jay Rockefeller;John D. Rockefeller;John Rockefeller IV|S~West Virginia~1985-01~2015-01
Mark Udall|Mark E. Udall|R~Colorado~1999-01~2009-01|S~Colorado~2009-01~2015-01
Michele Bachmann|Michele Marie Bachmann|R~Minnesota~2007-01~2015-01
Spencer Bachus|Spencer Thomas Bachus;Spencer Bachus III|R~Alabama~1993-01~2015-01
John Barrow||R~Georgia~2005-01~2015-01
Timothy H. Bishop|Timothy Bishop|R~New York~2003-01~2015-01
Bruce L. Braley|Bruce Braley|R~Iowa~2007-01~2015-01
Paul C. Broun|Paul Broun;Paul Broun Jr.|R~Georgia~2007-07~2015-01
Dave Camp|Dave Lee Camp|R~Michigan~1991-01~2015-01
John Campbell|John Bayard Taylor Campbell;John Campbell III|R~California~2005-12~2015-01
Donna M. Christensen|Donna Christensen|R~U.S. Virgin Islands~1997-01~2015-01
Tom Coburn|Thomas Coburn;Thomas A. Coburn|S~Oklahoma~2005-01~2015-01
John D. Dingell|John Dingell|R~Michigan~1961-01~2015-01
Eni F. H. Faleomavaega|Eni Faleomavaega|R~American Samoa~1989-01~2015-01
Jim Gerlach||R~Pennsylvania~2003-01~2015-01
Phil Gingrey||R~Georgia~2003-01~2015-01
Tim Griffin||R~Arkansas~2011-01~2015-01|A~Arkansas~2023-01~
Ralph M. Hall|Ralph Hall|R~Texas~1981-01~2015-01
Colleen W. Hanabusa|Colleen Hanabusa|R~Hawaii~2011-01~2015-01
Doc Hastings||R~Washington~1995-01~2015-01
Rush Holt|Rush D. Holt|R~New Jersey~1999-01~2015-01
Jack Kingston||R~Georgia~1993-01~2015-01
Tom Latham|Tom P. Latham|R~Iowa~1995-01~2015-01
Jim Matheson||R~Utah~2001-01~2015-01
Carolyn McCarthy||R~New York~1997-01~2015-01
Mike McIntyre||R~North Carolina~1997-01~2015-01
Howard P. "Buck" McKeon|Howard McKeon;Buck McKeon;Howard P. McKeon|R~California~1993-01~2015-01
Michael H. Michaud|Michael Michaud|R~Maine~2003-01~2015-01
Gary G. Miller|Gary Miller|R~California~1999-01~2015-01
George Miller||R~California~1975-01~2015-01
James P. Moran|James Moran;Jim Moran;James Moran Jr.|R~Virginia~1991-01~2015-01
William L. Owens|William Owens|R~New York~2009-11~2015-01
Ed Pastor||R~Arizona~1991-01~2015-01
Thomas E. Petri|Thomas Petri;Tom Petri|R~Wisconsin~1979-01~2015-01
Nick J. Rahall II|Nick Rahall;Nick J. Rahall;Nick Rahall II|R~West Virginia~1977-01~2015-01
Jon Runyan||R~New Jersey~2011-01~2015-01
Allyson Y. Schwartz|Allyson Schwartz|R~Pennsylvania~2005-01~2015-01
Steve Southerland II|Steve Southerland|R~Florida~2011-01~2015-01
Lee Terry|Lee R. Terry|R~Nebraska~1999-01~2015-01
John F. Tierney|John Tierney|R~Massachusetts~1997-01~2015-01
Henry A. Waxman|Henry Waxman|R~California~1975-01~2015-01
Frank R. Wolf|Frank Wolf|R~Virginia~1981-01~2015-01
Ron Barber||R~Arizona~2012-06~2015-01
Steve Stockman||R~Texas~2013-01~2015-01
Carol Shea-Porter||R~New Hampshire~2007-01~2010-12|R~New Hampshire~2013-01~2015-01
Daniel B. Maffei|Daniel Maffei|R~New York~2009-01~2010-12|R~New York~2013-01~2015-01
Gloria Negrete McLeod||R~California~2013-01~2015-01
Joe Garcia||R~Florida~2013-01~2015-01
William L. Enyart|William Enyart|R~Illinois~2013-01~2015-01
Kerry L. Bentivolio|Kerry Bentivolio|R~Michigan~2013-01~2015-01
Pete P. Gallego|Pete Gallego|R~Texas~2013-01~2015-01
Vance M. McAllister|Vance McAllister|R~Louisiana~2013-11~2015-01
John E. Walsh|John Walsh|S~Montana~2014-02~2015-01
Michael G. Grimm|Michael Grimm|R~New York~2011-01~2015-01
Howard Coble||R~North Carolina~1985-01~2015-01
Mike Johanns||S~Nebraska~2009-01~2015-01
Alan Nunnelee||R~Mississippi~2011-01~2015-02
Aaron Schock||R~Illinois~2009-01~2015-03
Mike Dunleavy||G~Alaska~2018-12~
Nancy Dahlstrom||L~Alaska~2022-12~
Stephen Cox||A~Alaska~2025-08~
Kay Ivey||G~Alabama~2017-04~
Steve Marshall||A~Alabama~2017-02~
Will Ainsworth||L~Alabama~2019-01~
Leslie Rutledge||L~Arkansas~2023-01~
Katie Hobbs||G~Arizona~2023-01~
Kris Mayes||A~Arizona~2023-01~
Eleni Kounalakis||L~California~2019-01~
Rob Bonta||A~California~2021-04~
Dianne Primavera||L~Colorado~2019-01~
Phil Weiser||A~Colorado~2019-01~
Ned Lamont||G~Connecticut~2019-01~
Susan Bysiewicz||L~Connecticut~2019-01~
William Tong||A~Connecticut~2019-01~
Muriel Bowser||G~District of Columbia~2015-01~2023-01
John Carney||G~Delaware~2017-01~2025-01
Kathy Jennings||A~Delaware~2019-01~
Kyle Gay|K. Gay;K.E. Gay;Kyle Evans Gay|L~Delaware~2025-01~
James Uthmeier||A~Florida~2025-02~
Jay Collins|J. Collins|L~Florida~2025-08~
Brian Kemp||G~Georgia~2019-01~
Burt Jones||L~Georgia~2023-01~
Chris Carr||A~Georgia~2016-11~
Anne Lopez||A~Hawaii~2022-12~
Josh Green||G~Hawaii~2022-12~
Sylvia Luke||L~Hawaii~2022-12~
Brenna Bird||A~Iowa~2023-01~
Chris Cournoyer|C. Cournoyer;Cournoyer De Witt|L~Iowa~2024-12~
Kim Reynolds||G~Iowa~2017-05~
Brad Little||G~Idaho~2019-01~
Raúl Labrador||A~Idaho~2023-01~
Scott Bedke||L~Idaho~2023-01~
J. B. Pritzker||G~Illinois~2019-01~
Juliana Stratton||L~Illinois~2019-01~
Kwame Raoul||A~Illinois~2019-01~
Eric Holcomb||G~Indiana~2017-01~2025-01
Micah Beckwith||L~Indiana~2025-01~
David Toland||L~Kansas~2021-01~
Kris Kobach||A~Kansas~2023-01~
Laura Kelly||G~Kansas~2019-01~
Andy Beshear||G~Kentucky~2019-12~
Jacqueline Coleman||L~Kentucky~2019-12~
Russell Coleman||A~Kentucky~2024-01~
Billy Nungesser||L~Louisiana~2016-01~
Jeff Landry||G~Louisiana~2024-01~
Liz Murrill||A~Louisiana~2024-01~
Andrea Joy Campbell|Andrea Campbell|A~Massachusetts~2023-01~
Kim Driscoll||L~Massachusetts~2023-01~
Kimberly Driscoll||L~Massachusetts~2023-01~
Maura Healey||G~Massachusetts~2023-01~
Anthony G. Brown|Anthony Brown|A~Maryland~2023-01~
Aruna Miller||L~Maryland~2023-01~
Wes Moore||G~Maryland~2023-01~
Aaron M. Frey||A~Maine~2019-01~
Janet Mills||G~Maine~2019-01~
Dana Nessel||A~Michigan~2019-01~
Garlin Gilchrist II|Garlin Gilchrist|L~Michigan~2019-01~
Peggy Flanagan||L~Minnesota~2019-01~
Tim Walz||G~Minnesota~2019-01~
Catherine Hanaway||A~Missouri~2025-09~
David Wasinger||L~Missouri~2025-01~
Mike Parson||G~Missouri~2018-06~2025-01
Delbert Hosemann||L~Mississippi~2020-01~
Lynn Fitch||A~Mississippi~2020-01~
Tate Reeves||G~Mississippi~2020-01~
Austin Knudsen||A~Montana~2021-01~
Greg Gianforte||G~Montana~2021-01~2025-01
Kristen Juras||L~Montana~2021-01~
Jeff Jackson|J. Jackson|A~North Carolina~2025-01~
Rachel Hunt|R. Hunt;R.H. Hunt|L~North Carolina~2025-01~
Roy Cooper||G~North Carolina~2017-01~2025-01
Doug Burgum||G~North Dakota~2016-12~2024-12
Drew Wrigley||A~North Dakota~2022-02~
Michelle Strinden|M. Strinden|L~North Dakota~2024-12~
Jim Pillen||G~Nebraska~2023-01~
Joe Kelly||L~Nebraska~2023-01~
Mike Hilgers|Speaker Hilgers|A~Nebraska~2023-01~
Chris Sununu||G~New Hampshire~2017-01~2025-01
John Formella||A~New Hampshire~2021-03~2025-03
Dale Caldwell||L~New Jersey~2026-01~
Jennifer Davenport||A~New Jersey~2026-02~
Phil Murphy||G~New Jersey~2018-01~2026-01
Howie C. Morales|Howie Morales|L~New Mexico~2019-01~
Raúl Torrez||A~New Mexico~2023-01~
Aaron D. Ford|Aaron Ford|A~Nevada~2019-01~
Joe Lombardo||G~Nevada~2023-01~
Stavros Anthony||L~Nevada~2023-01~
Steve Sisolak||G~Nevada~2019-01~2023-01
Antonio Delgado||L~New York~2022-05~
Kathy Hochul||G~New York~2021-08~
Letitia James||A~New York~2019-01~
Dave Yost||A~Ohio~2019-01~
Jim Tressel||L~Ohio~2025-02~
Mike DeWine||G~Ohio~2019-01~
Gentner Drummond||A~Oklahoma~2023-01~
Kevin Stitt||G~Oklahoma~2019-01~
Matt Pinnell||L~Oklahoma~2019-01~
Dan Rayfield|D. Rayfield;D.A. Rayfield|A~Oregon~2024-12~
Tina Kotek||G~Oregon~2023-01~
Austin A. Davis|Austin Davis;A. Davis|L~Pennsylvania~2023-01~
Dave Sunday||A~Pennsylvania~2025-01~
Josh Shapiro||G~Pennsylvania~2023-01~
Pedro Pierluisi||G~Puerto Rico~2021-01~2025-01
Dan McKee||G~Rhode Island~2021-03~
Peter Neronha||A~Rhode Island~2019-01~
Sabina Matos||L~Rhode Island~2021-04~
Alan Wilson||A~South Carolina~2011-01~
Henry McMaster||G~South Carolina~2017-01~
Pamela Evette||L~South Carolina~2019-01~
Larry Rhoden||G~South Dakota~2025-01~
Marty Jackley||A~South Dakota~2023-01~
Tony Venhuizen|T. Venhuizen|L~South Dakota~2025-01~
Bill Lee||G~Tennessee~2019-01~
Jonathan Skrmetti||A~Tennessee~2022-09~
Dan Patrick||L~Texas~2015-01~
Ken Paxton||A~Texas~2015-01~
Deidre M. Henderson|Deidre Henderson|L~Utah~2021-01~
Derek E Brown|Derek Brown|A~Utah~2025-01~
Spencer Cox||G~Utah~2021-01~2025-01
Ghazala Hashmi|G. Hashmi;G.F. Hashmi;Ghazala F. Hashmi;Ghazala Firdous Hashmi|L~Virginia~2026-01~
Glenn Youngkin||G~Virginia~2022-01~2026-01
Jerrauld C. "Jay" Jones||A~Virginia~2026-01~
Charity Clark||A~Vermont~2023-01~
John Rodgers||L~Vermont~2025-01~
Phil Scott||G~Vermont~2017-01~2025-01
Bob Ferguson||G~Washington~2025-01~
Nick Brown||A~Washington~2025-01~
Josh Kaul||A~Wisconsin~2019-01~
Sara Rodriguez|Sara J. Rodriguez|L~Wisconsin~2023-01~
Tony Evers||G~Wisconsin~2019-01~
John B. McCuskey||A~West Virginia~2025-01~
Patrick Morrisey||G~West Virginia~2025-01~
Keith G. Kautz|Keith Kautz|A~Wyoming~2025-07~
Mark Gordon||G~Wyoming~2019-01~
`;
