/**
 * Common given names of many cultures, and family names that stand first in East Asian order, written down for this
 * project from general knowledge. Evidence only: a name that is not here is found by its context.
 */
const GIVEN = `
Aaron Abby Abe Abel Abigail Abraham Ada Adam Addison Adele Adrian Adrienne Agnes Aidan Aileen Aimee Al Alan Alana Albert Alec Alex
Alexa Alexander Alexandra Alexandria Alexis Alfred Alice Alicia Alison Allan Allen Allison Alma Alvin Alyssa Amanda Amber Amelia Amos Amy
Andre Andrea Andrew Andy Angela Angelina Angie Angus Anita Ann Anna Annabel Annabelle Anne Annette Annie Anthony April Archie Ariel Arlene Arnold
Arthur Ashley Aubrey Audrey Augustus Ava Avery Baldwin Barack Barbara Barnaby Barney Barry Bart Beatrice Becca Becky Belinda Ben Benjamin Bennett
Bernadette Bernard Bernice Bernie Bert Beth Bethany Betsy Betty Beverly Bill Billy Blaine Blair Blake Bob Bobby Bonnie Boris Brad Bradley
Brandon Brenda Brendan Brent Brett Brian Bridget Brigid Brittany Brooke Bruce Bruno Bryan Bryce Bryony Byron Caitlin Caleb Callum Calvin Cameron
Camille Candace Carl Carla Carly Carmen Carol Caroline Carolyn Carrie Carson Casey Cassandra Catherine Cathy Cecil Cecilia Cedric Celia Celeste
Chad Charlene Charles Charlie Charlotte Chelsea Cheryl Chester Chip Chloe Chris Chrissy Christian Christie Christina Christine Christopher Christy Chuck Cindy Claire
Clara Clarence Clark Claude Claudia Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Cody Colette Colin Colleen Connie Connor Conor Conrad Constance
Cora Corey Cory Courtney Craig Cristina Curt Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Damon Dan Dana Daniel Danielle Danny Daphne
Darlene Darrell Darren Darryl Daryl Dave David Dawn Dean Deanna Deb Debbie Deborah Debra Declan Deirdre Delia Denis Denise Dennis Derek Derrick Desmond
Devin Diana Diane Dianne Dick Dina Dinah Dirk Dolores Dominic Don Donald Donna Donovan Dora Doreen Doris Dorothy Doug Douglas Duane Dudley
Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Edna Edward Edwin Eileen Elaine Eleanor Eli Elias Elijah Elise Eliza Elizabeth
Ella Ellen Ellie Elliot Elliott Ellis Eloise Elsa Elsie Emanuel Emerson Emily Emma Emmanuel Eric Erica Erik Erika Erin Ernest Ernie Esme Esther
Ethan Ethel Eugene Eunice Eva Evan Eve Evelyn Everett Ewan Ezekiel Ezra Faith Fay Felicia Felicity Felix Fergus Fern Fiona Flora Florence Floyd
Frances Francis Frank Frankie Franklin Fred Freddie Frederick Freya Gabriel Gabrielle Gail Gareth Garrett Garry Gary Gavin Gene Genevieve Geoff Geoffrey
George Georgia Gerald Geraldine Gerard Gerry Gilbert Gillian Gina Ginny Gladys Glen Glenda Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregg
Gregory Greta Gretchen Griffin Guy Gwen Gwendolyn Hal Hailey Hannah Harold Harriet Harrison Harry Harvey Hazel Heath Heather Hector Heidi Helen
Helena Henrietta Henry Herbert Herman Hilary Hillary Holly Homer Horace Howard Hubert Hugh Hugo Humphrey Ian Ida Igor Imogen Ingrid Ira Irene Iris
Irving Isaac Isabel Isabella Isabelle Isaiah Ivan Ivor Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jake James Jamie Jan Jane Janet Janice Jared
Jasmine Jason Jasper Jay Jean Jeanette Jeanne Jeb Jed Jeff Jefferson Jeffrey Jen Jenna Jennie Jennifer Jenny Jeremiah Jeremy Jerome Jerry Jess Jesse Jessica
Jessie Jill Jim Jimmy Jo Joan Joann Joanna Joanne Jodi Jodie Jody Joe Joel Joey John Johnny Jolene Jon Jonah Jonas Jonathan Jordan Joseph
Josephine Josh Joshua Josie Joy Joyce Juan Juanita Judith Judy Jules Julia Julian Juliana Julianne Julie Juliet Julius June Justin Kaitlyn Kara
Karen Karl Karla Kat Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Keira Keith Kelley Kelly Kelsey Ken Kendall Kendra Kenneth Kenny Kent
Kerry Kevin Kieran Kim Kimberly Kirk Kirsten Kirsty Kit Kristen Kristi Kristin Kristina Kristine Kurt Kyle Lacey Lana Lance Lara Larry
Latoya Laura Lauren Laurence Laurie Lawrence Leah Lee Leila Lena Len Leo Leon Leonard Leroy Les Leslie Lester Lewis Lex Liam Lila Lillian
Lily Linda Lindsay Lindsey Lionel Lisa Liz Lizzie Lloyd Logan Lois Lola Lonnie Lora Lorenzo Loretta Lori Lorna Lorraine Lou Louis Louisa Louise
Lowell Lucas Lucia Lucille Lucinda Lucy Luke Luther Lydia Lyle Lyn Lynda Lyndon Lynn Lynne Mabel Mackenzie Maddie Madeleine Madeline Madison Mae Maeve
Maggie Maisie Malcolm Mandy Marc Marcia Marco Marcus Margaret Margery Margo Marguerite Maria Marian Marianne Marie Marilyn Mario Marion Marissa Marjorie Mark
Marlene Marsha Marshall Martha Martin Marty Marvin Mary Mason Matt Matthew Maud Maura Maureen Maurice Mavis Max Maxine Maxwell May Megan Mel
Melania Melanie Melinda Melissa Melody Melvin Mercedes Meredith Merrick Mia Michael Micheal Michele Michelle Mick Mickey Miguel Mike Mildred Miles Millie Milton Mimi
Mindy Miranda Miriam Mitch Mitchell Mitt Moira Molly Mona Monica Monique Morgan Morris Moses Muriel Murray Myra Myrtle Nadia Nancy Naomi Natalie
Natasha Nate Nathan Nathaniel Ned Neil Nell Nellie Nelson Newt Niall Nicholas Nick Nicola Nicole Nigel Nikki Nina Noah Noel Nora Noreen Norm Norma
Norman Nuala Oliver Olivia Ollie Oprah Orla Orlando Oscar Otis Otto Owen Paddy Padraig Paige Pam Pamela Pat Patience Patrice Patricia
Patrick Patsy Patti Patty Paul Paula Paulette Pauline Pearl Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Phillip Phoebe Phyllis Pippa Polly
Poppy Preston Priscilla Quentin Quincy Rachael Rachel Ralph Ramona Randall Randolph Randy Ray Raymond Rebecca Reg Regina Reginald Rene Renee Reuben
Rex Rhoda Rhonda Rhys Rich Richard Rick Ricky Rita Rob Robbie Robert Roberta Robin Robyn Rochelle Rod Roderick Rodney Roger Roisin Roland Rolf
Ron Ronald Ronnie Rory Rosa Rosalind Rosalie Rose Rosemary Rosie Ross Roxanne Roy Ruby Rudy Rufus Rupert Russ Russell Ruth Ryan Sabrina
Sadie Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Saul Scott Sean Seamus Sebastian Seth Shane Shannon Sharon Shaun Shauna Shawn Sheila Shelby
Sheldon Shelley Shelly Sheri Sherman Sherri Sherry Shirley Sian Sid Sidney Sienna Silas Simon Sinead Siobhan Sofia Sonia Sonja Sophia Sophie Spencer
Stacey Stacy Stan Stanley Stella Stephanie Stephen Sterling Steve Steven Stewart Stuart Sue Susan Susanna Susie Suzanne Sybil Sydney Sylvester Sylvia
Tabitha Tamara Tammy Tanya Tara Tasha Ted Teddy Teresa Terrance Terrence Terri Terry Tess Tessa Thelma Theo Theodore Theresa Thomas Tiffany Tim
Timothy Tina Toby Todd Tom Tommy Toni Tony Tracey Traci Tracy Travis Trent Trevor Trey Tricia Trish Tristan Troy Trudy Tucker Ty Tyler
Tyrone Ulysses Una Ursula Val Valerie Vance Vanessa Vaughn Vera Verity Vernon Veronica Vicki Vicky Victor Victoria Vince Vincent Viola Violet Virgil
Virginia Vivian Vivienne Wade Wallace Walter Wanda Warren Wayne Wendell Wendy Wes Wesley Wilbur Will Willa Willard William Willie Willis Wilson
Winifred Winston Woodrow Wyatt Xavier Yolanda Yvette Yvonne Zac Zach Zachary Zack Zara Zoe
Abelardo Adolfo Agustín Alberto Alejandra Alejandro Alfonso Alfredo Alonso Álvaro Amalia Amparo Ana Andrés Ángel Ángela Aníbal Antonia Antonio Araceli
Arturo Aurelio Beatriz Benito Bernardo Blanca Camila Camilo Carlos Carmelo Carolina Catalina César Claudio Concepción Consuelo Cristian Cristóbal Cruz
Daniela Diego Domingo Edmundo Eduardo Efraín Elena Elías Elisa Eloy Emiliano Emilio Enrique Ernesto Esperanza Esteban Estela Eugenia Eugenio
Eusebio Evo Ezequiel Fabián Fabiola Facundo Federico Felipe Fermín Fernanda Fernando Fidel Florencia Francisca Francisco Gabriela Gerardo Germán Gerónimo
Gilberto Gonzalo Graciela Gregorio Guadalupe Guillermo Gustavo Hernán Hernando Hilda Horacio Humberto Ignacio Inés Isidro Iván Jacinto Jaime
Javier Jerónimo Jesús Joaquín Jorge José Josefina Julieta Julio Justo Laureano Leandro Leonardo Leopoldo Leticia Lorena Lourdes Luciana Luciano
Luis Luisa Luz Magdalena Manuel Manuela Marcela Marcelo Margarita María Mariana Mariano Marina Marisol Marta Martín Mateo Matías Mauricio Maximiliano
Micaela Milagros Mireya Mónica Nayib Néstor Nicanor Nicolás Norberto Octavio Ofelia Óscar Pablo Paloma Paola Patricio Paz Pedro Pilar Rafael
Ramiro Ramón Raquel Raúl Remigio Ricardo Rigoberto Rocío Rodolfo Rodrigo Rogelio Rolando Román Rosario Rubén Salvador Santiago Santos Sebastián Segundo
Sergio Silvana Silvia Silvina Simón Soledad Susana Tatiana Tomás Valentina Valentín Vicente Víctor Wilfredo Xiomara Ximena Zenón
Afonso Aécio Anderson Armando Caetano Célia Ciro Cláudio Dilma Duarte Edson Eliane Fábio Fátima Flávio Geraldo Gilmar Guilherme Heitor Henrique Inácio Jair João
Joana Joaquim Josué Júlio Lúcia Luiz Luís Manoel Marcos Marília Mário Nuno Paulo Raimundo Renato Rui Sérgio Simone Tarcísio Thiago Tiago
Vasco Wellington Zeca
Achille Adélaïde Adrien Alain Alexandre Amélie Anaïs Antoine Arnaud Aurélie Aurélien Bastien Baptiste Benoît Bérénice Bertrand Brigitte
Cédric Céline Chantal Christelle Christophe Clément Corinne Delphine Didier Dominique Édouard Édith Élisabeth Élodie Émile Émilie
Emmanuelle Éric Étienne Fabien Fabrice Florian Francine François Françoise Franck Frédéric Gaëlle Geneviève Georges Gérald Gérard Ghislain Gilles Grégoire Grégory
Guillaume Gustave Hélène Henri Hervé Jacques Jérôme Joël Josiane Julien Laetitia Laurent Léa Léon Loïc Luc Lucie Ludovic Marcel
Margaux Marine Martine Mathieu Mathilde Maxime Mélanie Michaël Michel Michèle Nadine Nathalie Nicolas Noémie Odile Olivier Pascal Pascale
Philippe Pierre Raphaël Raymonde Régis Rémi René Romain Sabine Ségolène Serge Séverine Solange Stéphane Stéphanie Sylvain Sylvie Thérèse Thibault
Thierry Valérie Véronique Virginie Yannick Yves Yvon
Achim Alois Andreas Angelika Anja Anke Anneliese Annegret Annalena Antje Armin Axel Bärbel Bernd Bernhard Birgit Björn Burkhard Carsten Christa
Christoph Claus Cornelia Detlef Dieter Dietmar Dorothea Eberhard Eckhard Elke Elmar Erich Ernst Erwin Ewald Frank-Walter Franz Franziska
Frauke Friedrich Fritz Gerd Gerda Gerhard Gisela Gottfried Gudrun Günter Günther Hannelore Hans Hans-Georg Hans-Peter Harald Hartmut Heike Heiko Heiner
Heinrich Heinz Helga Helge Helmut Hermann Hildegard Holger Horst Hubertus Ilse Inge Ingo Jens Joachim Jochen Johann Johanna Johannes Jörg Josef
Jürgen Jutta Kai Karin Karl-Heinz Karsten Kathrin Katja Katrin Klaus Kristof Lars Lothar Ludwig Lutz Manfred Markus Mathias Matthias Maximilian
Meinhard Monika Nils Norbert Olaf Oskar Philipp Rainer Ralf Reiner Reinhard Renate Roderich Rüdiger Sahra Sascha Siegfried Sigmar
Sigrid Silke Stefan Stefanie Steffen Susanne Sven Theodor Thorsten Tilman Tobias Torsten Udo Ulrich Ulrike Uta Ute Uwe Volker Walther Werner
Wilhelm Winfried Wolf Wolfgang Wolfram
Alessandra Alessandro Alessia Angelo Antonella Beppe Bruna Carlo Caterina Chiara Corrado Cosimo Cristiano Dario Davide Debora Domenico Donatella
Elisabetta Emanuele Enrico Enzo Ettore Fabio Fabrizio Federica Ferruccio Filippo Flavio Francesca Francesco Franco Gaetano Gennaro Giacomo Gian
Giancarlo Gianfranco Gianluca Gianni Giorgia Giorgio Giovanna Giovanni Giuliano Giulia Giulio Giuseppe Giuseppina Graziano Guido Ignazio Ilaria Lamberto Lia
Luca Luigi Marcello Mariastella Massimiliano Massimo Matteo Maurizio Michela Nicoletta Paolo Piero Pierluigi Pietro Raffaele
Renzo Riccardo Roberto Rocco Romano Rosaria Salvatore Sandro Silvio Simona Stefania Stefano Tiziana Tommaso Umberto Valentino Valeria Vincenzo
Virginio Vito Vittorio
Adriaan Anneke Arjan Bas Bram Cees Daan Elco Els Femke Frans Gerrit Geert Henk Hendrik Ineke Jaap Jacobus Jelle Jeroen Johan
Joost Joris Karel Klaas Koen Kris Lieke Lilianne Maarten Marijke Marleen Mieke Pieter Piet Pim Rutger Ruud Sander Sjoerd Stijn Thijs Wim
Wopke Wouter Yvo
Aino Aleksi Anders Anette Anker Anneli Antti Ari Arne Arvid Astrid Bengt Berit Birgitta Bjarne Bjarni Bo Dag Eero Einar Eirik Elin Erkki Erna
Esko Frederik Fredrik Gro Gudni Gunilla Gunnar Hakon Halla Halldór Hanna Hanne Heikki Helle Henrik Ilkka Inga Ingvar Jari Jón Jorma Juha Juhani Jussi
Jyrki Kaare Kaisa Kajsa Kari Katrín Kirsi Kjell Knut Kristian Kristín Lasse Leif Li Magnus Maija Margot Margrethe Mari Marit Markku Märta Mats
Mauri Mette Mika Mikael Mikko Minna Morten Niels Odd Olafur Olav Ole Olli Olof Outi Paavo Pål Pär Pasi Peder Pekka Per Pernille Petteri Pia Pirkko
Rasmus Reijo Riikka Risto Roar Sami Samu Sanna Satu Sauli Seppo Sigmundur Signe Sigurd Siv Søren Stine Sture Svein Tage Tarja Terhi Thor Thorbjørn Timo Tor Torbjörn
Tove Trine Troels Ulf Ulla Urho Vidar Ville Åsa Åse
Agata Agnieszka Aleksandar Aleksander Aleksandr Aleksei Aleksey Alexei Alexey Alena Aliaksandr Alla Anastasia Anastasiia Anatoly Anatoliy Andrei Andrej Andrey
Andrzej Andrii Andriy Anže Antonín Arkady Arseniy Artem Artur Atanas Bartosz Bogdan Bohdan Bohuslav Bojan Boyko Borislav Borut Božidar Branko Călin Cezary Dalia Damir
Daniil Danylo Darya Dariusz Dejan Delyan Denys Dmitri Dmitrii Dmitriy Dmitry Dmytro Donka Dragan Dragoș Dušan Eduard Ekaterina Ekaterine Elvira Emil
Evgeny Evgeni Ferenc Filip Galina Gennady Georgi Gergely Gitanas Gordan Goran Grigory Grzegorz Halyna Horia Hryhoriy Ihor Ilham Ilia Ilya Inna Ion Ioan
Irina Iryna István Ivana Ivanka Ivica Ivo Iurie Jacek Jadranka Jakub Janez Janis János Janusz Jaroslav Jarosław Jelena Jerzy Jiří Jolanta Josip Jovan József Jozef Judit Julija
Kaja Kamil Karolina Katalin Katarina Katarzyna Kateryna Kersti Kiril Kirill Kliment Kolinda Konstantin Krisjanis Kristalina Krzysztof Ksenia László Lech Leonid Lev Lidia
Liudmila Ljubo Lubomír Łukasz Lyudmila Maciej Maia Maja Maksim Maksym Małgorzata Marcin Marek Marija Mariusz Mariya Martina Marzena Mateusz Matej Mateja
Matúš Mihai Mihály Mikhail Mikhailo Miklós Mikola Milan Miloš Milorad Milos Miroslav Mirosław Mladen Mojmír Mykhailo Mykola Nada Nadezhda Natalia Nataliia Nataliya Natalya Nebojša
Nicolae Nicușor Nikita Nikola Nikolai Nikolay Nikol Nino Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olga Olha Orsolya Pavel Pavlo Pavol Péter Petr Petro
Piotr Plamen Predrag Przemysław Radek Radosław Rafał Raimonds Ramzan Ratko Roman Rosen Rostislav Ruslan Rumen Salome Sándor Sergei Sergey Serhii Serhiy Sergii Siarhei Slobodan Sławomir
Snežana Stanislav Stanisław Stevo Stoyan Svetlana Sviatlana Sviatoslav Szymon Tadeusz Tamás Taras Tatyana Tetiana Tibor Tihomir Tomáš Tomasz Tomislav Traian Tsvetan Urszula
Vaclav Václav Vadim Vadym Valentin Valentyna Valeri Valeriy Valery Vasil Vasile Vasily Vasyl Veselin Viktor Viktoria Viktoriia Viktória Viktorija Violeta Vitali Vitaliy Vitaly Vjosa
Vlad Vladimir Vladislav Vladyslav Vlado Vojislav Volodymyr Vyacheslav Waldemar Wiesław Wiktor Wladimir Władysław Wojciech Yana Yaroslav Yegor Yevgeny Yevhen Yulia Yuliia Yuri Yuriy Yury
Zbigniew Zdravka Zdzisław Zdeněk Zoltán Zoran Zuzana Živile Ludmila
Alexandros Anastasios Andonis Antonis Apostolos Aris Christos Costas Despina Dimitra Dimitris Dimitrios Eleni Euclid Evangelos Fofi Georgios Giannis Giorgos Ioannis Irini
Katerina Kostas Konstantinos Kyriakos Makis Manolis Michalis Nicos Nikos Niki Odysseas Panagiotis Panos Pavlos Prokopis Sotiris Spyros Stavros Stelios Thanos Theodoros Thodoris Vasilis
Vassilis Yanis Yannis Yiannis
Abdulkadir Abdullah Adnan Ahmet Ali Alparslan Arda Asli Aylin Ayşe Aziz Bekir Berat Berk Binali Burak Bülent Can Canan Cem Cemal Cengiz Deniz Derya Devlet Ebru Ekrem Elif Emine
Emre Enver Erdem Erdal Erol Ersin Fahrettin Fatih Fatma Fikri Gökhan Gül Hakan Haluk Hande Hatice Hulusi Hüseyin Ibrahim İbrahim İsmail Kadir Kemal Koray Levent Mahir Mansur Mehmet Melih Meral
Mesut Mevlüt Mevlut Muharrem Murat Mustafa Necmettin Nihat Numan Nur Nureddin Oktay Onur Orhan Osman Ömer Özgür Özlem Pelin Recep Selahattin Selin Serkan Sevgi Sinan Süleyman Tayfun Tayyip Tansu
Tuncay Turgut Tülay Ümit Volkan Yalçın Yaşar Yavuz Yasin Yiğit Yusuf Zeki Zeynep Zehra
Aaliyah Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdellatif Abdelmadjid Abdelmajid Abdelrahman Abdirahman Abdul Abdulaziz Abdulhamid Abdulla Abdullahi Abdulrahman Abdurrahman
Abu Adel Adham Adil Afif Ahmad Ahmed Aida Aisha Ahlam Akram Alaa Aley Alia Amal Aman Amani Amin Amina Aminata Amine Amir Amira Ammar Amr Anas Anis Anwar Asad Ashraf Asma Atef Ayman Ayoub
Aziza Azza Badr Bahaa Bandar Basel Bashar Bashir Basim Bassam Bassem Bilal Bisher Boutros Brahim Chafia Dalal Driss Ehab Emad Essam Fadi Fadel Fahad Fahd Faisal Faiz Faraj Farah Fares Farid Farida Farooq Farouk
Faten Fathi Fatima Fawzi Faysal Fayez Firas Fouad Fuad Ghada Ghassan Habib Hadi Hadil Hafez Hafsa Haidar Haider Haifa Hajar Haitham Hakim Hala Halim Halima Hamad Hamed Hamid Hamza Hana Hanan Hani Harith Haroun Hasan
Hashim Hassan Hassane Hatem Hazem Hesham Hicham Hisham Hoda Hosni Hossam Houcine Huda Hussain Hussam Hussein Idris Idriss Ihab Ikram Iman Imad Inas Issa Ismail Iyad Jaber Jabir Jad Jafar Jalal Jaleel Jamal
Jameel Jamil Jamila Jasim Jassem Jassim Jawad Jihad Kamal Kamel Karam Karim Karima Kassim Khadija Khaled Khalid Khalifa Khalil Laila Lamia Latifa Layla Lina Lubna Lotfi Luay Lulwa Maha Mahdi Maher Mahmoud Mahmood Majed Majid Malak Malek
Malik Manal Mansour Maram Mariam Marwa Marwan Maryam Marzouq Mazen Mehdi Meryem Messaoud Milad Mishal Mohamad Mohamed Mohamud Mohammad Mohammed Mohsen Mokhtar Mostafa Mouaz Moulay Moussa Mubarak Muhammad Muhammadu Muhsin Muna Munir
Munira Musa Mustapha Muqtada Nabil Nadim Naguib Nahed Nahla Najib Najla Najwa Naser Nasir Nasreen Nasrin Nasser Nawaf Nawal Nayef Nazih Nidal Nizar Noor Noura Nouri Nuri Omar Osama Othman Qais Qasim Rabia Rachid Rachida Rafik
Rafiq Raghad Rahim Raja Rami Rana Rania Ranya Rashad Rashed Rashid Rasha Rawan Reda Reem Riad Rida Rima Riyad Rola Saad Saadeddine Sabah Sabri Sadiq Sadek Saeb Saeed Safa Sahar Said Saif Salah Salam Saleh Salem Salim Salma Salman Salwa Samia Samir
Samira Saud Seif Selim Shadi Shafiq Shahid Shaker Sharif Shawki Sherif Sohail Soumaya Suad Suhail Suleiman Sulaiman Sultan Taher Taha Tahani Talal Talib Tamer Tamim Tareq Tarek Tariq Tarik Tawfiq Wael Wafa Waleed Walid
Wassim Wissam Yacoub Yahya Yasmin Yasmine Yasser Yassin Yassine Yazan Younes Youssef Yousef Zahra Zaid Zainab Zayed Zaki Zeinab Zeina Ziad Ziyad Zine Zouheir
Abdolnaser Abolfazl Akbar Ali-Akbar Alireza Amir-Abdollahian Arash Ardeshir Arman Azadeh Bahram Behnam Behrouz Bijan Dariush Davood Ebrahim Elham Esmail Eshaq Farhad Farzad Farzaneh Fereydoun Ghasem Golnaz Gholam
Gholamreza Hamidreza Hashem Hojjat Homayoun Hossein Iraj Javad Kamran Kaveh Kayhan Kazem Khosrow Kourosh Mahnaz Mahsa Mahshid Manouchehr Marzieh Masoud Masoumeh Massoud Mehran Mehrdad Mohammadreza Mohammad-Bagher
Mojtaba Morteza Nader Narges Nastaran Niloofar Parisa Parviz Pedram Pirouz Qassem Ramin Reza Roya Roxana Ruhollah Saeid Sepideh Shahab Shahram Shahrzad Shirin Siamak Sina Soheil Soraya Vahid Yadollah
Avi Avigdor Avichai Ayelet Benny Binyamin Chaim Dov Efrat Ehud Elazar Eliezer Eytan Gabi Gadi Gideon Gila Golda Haim Hila Idit Ido Itamar Itzhak Limor Menachem Meirav Merav Michal Miri Mordechai Moshe Naftali Nahum
Nir Nitzan Noa Ofer Ofir Omer Orit Orly Reuven Rivka Roni Shai Shaul Shimon Shimrit Shira Shlomo Shmuel Tal Tamar Tamir Tzachi Tzipi Uri Uzi Yaakov Yael Yair Yaron Yariv Yehuda Yigal Yisrael Yitzhak Yoav Yohanan Yossi Yuval Zeev
Aamir Aarav Abhijit Abhishek Adarsh Aditi Aditya Ajay Ajit Akash Akhilesh Akshay Alok Amar Amarinder Ambika Amit Amitabh Amol Amrita Anand Ananya Anil Anjali Anjum Ankit Anuj Anup Anupam Anuradha Anurag Anushka Aparna Arati Archana
Arjun Arun Aruna Arundhati Arvind Asha Ashish Ashok Ashwin Ashwini Asif Asim Atul Avinash Ayesha Babul Bala Balaji Balram Basavaraj Bhagwant Bharat Bhupesh Bhupinder Bimal Bipin Brij Chandan Chandra Chandrababu Chetan Chirag Darshan Deepa Deepak Deepika
Devendra Dev Devika Dharmendra Dhruv Dilip Dinesh Dipak Divya Draupadi Droupadi Durga Eknath Farhan Fawad Ganesh Gaurav Gautam Geeta Girish Gita Gopal Gopalkrishna Gotabaya Govind Gulab Gurpreet Hardeep Hardik Hari Harish Harjit Harpreet Harsh Harsha
Hemant Himanta Hina Imran Indira Indra Irfan Isha Ishaq Ismat Jagan Jagat Jagdeep Jagdish Jairam Janaki Jaswant Jawaharlal Jaya Jayalalithaa Jayant Jayanti Jitendra Jyoti Jyotiraditya Kailash Kajal Kalpana Kamala Kanimozhi Kapil Karan Karthik Kavita Keshav Khawaja
Kiran Kiren Kirti Kishore Komal Krishna Kumar Kunal Lakshmi Lal Lalit Lalu Lata Laxman Lavanya Madan Madhav Madhu Madhuri Mahathir Mahendra Mahesh Mahinda Mahmuda Mallikarjun Mamata Mangala Mani Manish Manisha Manmohan Manoj Manohar Maya Meera Meena Meenakshi
Meira Mehbooba Mohan Mohit Mukesh Mukhtar Mukul Murali Nagesh Nana Nandini Narayan Narendra Naresh Narinder Navin Navaid Navjot Naveen Navneet Neelam Neeraj Neeta Neha Nikhil Nikhat Nilesh Nirmala Nisha Nitin Nitish Nusrat Om Omprakash Padma
Pallavi Pankaj Paresh Partha Parveen Pervez Pinarayi Piyush Pooja Prabhakar Prabhat Pradeep Prafulla Prakash Pralhad Pramod Pranab Pranav Prasad Prashant Prasanna Pratap Pratibha Pravin Pravind Preeti Prem Priti Priya Priyanka Pushkar Pushpa Radha Raghav Raghuram Rahul Raj
Rajat Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnath Rajni Rakesh Ram Rama Raman Ramachandra Ramesh Randeep Rani Ranil Ranjan Ranjit Rashmi Ratan Ravi Ravindra Rekha Renu Ritu Rishi Ritesh Rohan Rohini Rohit Roshan Rukmini Rupa Sachin Sadhguru Sagar
Sajid Sajith Sambit Sameer Sampath Sandeep Sangeeta Sanjay Sanjeev Sanjiv Santosh Sanath Sapna Sarath Sarita Saroj Satish Satya Satyendra Saurabh Savita Seema Shabana Shafqat Shahbaz Shaheen Shailesh Shakti Shashi Sharad Sharmila Sharda Shehbaz
Shekhar Shilpa Shiv Shivraj Shobha Shreya Shubman Shweta Siddharth Sita Sitaram Smita Smriti Sneha Sonam Subhash Subrahmanyam Subramanian Sudhir Sujata Sukhbir Sukhjinder Suman Sumit Sumitra Sundar Sunil Sunita Surendra Suresh Surya Sushil Sushma Swapan Swati Syed
Tanvi Tejashwi Tushar Uday Uddhav Uma Umesh Usha Vaibhav Varun Vasudha Vasundhara Venkaiah Venkat Vidya Vijay Vikas Vikram Vikrant Vinay Vinod Vipin Viral Virat Virendra Vishal Vishnu Vishwas Vivek Yash Yashwant Yashwantrao Yogi Yogesh Zafar Zahid Zahir Zakir Zareen Zulfiqar
Khaleda Mashiur Mirza Mohiuddin Mominul Moudud Nasrul Obaidul Rezaul Rumana Sajeeb Shakib Shamsul Tofail Wajed Zillur Bidya Bishnu Baburam Gagan Jhala Prachanda Rabi Sher
Achmad Adi Agus Airlangga Anies Arifin Basuki Bambang Budi Dewi Dian Djoko Edhy Eko Erick Fitri Ganjar Gibran Hasto Hendra Indah Joko Jusuf Ketut Kusnadi Listyo Luhut Mahfud Made Megawati Muhadjir Nadiem Nyoman Prabowo Puan Putri Retno Ridwan Rina
Sandiaga Siti Slamet Sri Sudirman Susi Susilo Suryo Teguh Tito Tri Wahyu Wayan Widodo Wiranto Yenny Yudi Azalina Azmin Fadillah Hishammuddin Khairy Mohd Muhyiddin Nurul Rafizi Rosmah Shahril Tengku Tun Wan Zafrul Zuraida Zulkifli
Aung Corazon Ferdinand Leni Manny Nguyen Prayut Prawit Srettha Thaksin Thanathorn Thein Win Yingluck Anutin Apirat Chadchart Chuan Abhisit Somchai Suthep Hun Sokha Min
Akihito Akio Akira Aoi Asuka Atsushi Ayako Ayumi Chie Daisuke Daisaku Eiji Emi Fumiko Fumio Goro Haruhiko Haruka Haruki Hideki Hidehiko Hideo Hiro Hiroaki Hiroko Hirokazu Hiromi Hiroshi Hiroyuki Hisashi Ichiro Jiro Jun Junichi Junichiro Junko Katsunobu Kazuhiko Kazuko Kazumi Kazuo
Kazuya Keiichi Keiko Kenichi Kenji Kenta Kentaro Kiyoshi Koichi Koji Kosuke Kotaro Makoto Mamoru Manabu Mariko Masaaki Masahiro Masako Masao Masaru Masashi Masayoshi Masayuki Michiko Midori Minoru Misako Mitsuko Motoko Nao Naoko Naoki Naoto Naruhito Nobuo Nobusuke Nobuyuki Noriko Osamu Reiko
Ryo Ryoichi Ryota Ryuichi Sachiko Sadako Sanae Satoru Satoshi Seiji Seiko Shigeru Shinichi Shinji Shintaro Shinzo Shohei Shoichi Shotaro Shunichi Sumiko Taichi Takahiro Takako Takashi Takayuki Takeo Takeshi Taro Tatsuya Tetsuya Tomohiro Tomoko Tomomi Toru Toshiaki Toshihiro Toshimitsu Toshio
Tsuneo Tsutomu Yasuhiro Yasuo Yasutoshi Yoichi Yoko Yoshihide Yoshihiko Yoshihiro Yoshiko Yoshimasa Yoshio Yoshito Yoshitaka Yuichi Yuichiro Yuji Yukari Yuki Yukihiro Yukiko Yukio Yumi Yumiko Yuriko Yutaka
Abebe Abena Abiodun Abiola Abiy Adama Adaeze Ade Adebayo Adesina Adwoa Afua Agyei Akinwumi Akosua Akua Akwasi Alassane Alhassan Alioune Alpha Ama Amadou Amara Ameenah Aminu Ange Anyang Atiku Awa Ayo Ayodele Babajide Babatunde Babacar Baledi Bamidele Bola Bukola Busisiwe Chidi Chidinma Chike
Chima Chinedu Chinwe Chioma Chukwuma Dambisa Danladi Dayo Demeke Desta Ebele Ebo Ejike Ekow Emeka Emeke Emmerson Epsy Esi Evariste Ezinne Faure Félix Femi Fikile Folake Folashade Gbenga Godwin Goodluck Gwede Hage Haile Hailemariam Hakainde Hailu Idrissa Ifeanyi Ifeoma Ikenna Issoufou
Itumeleng Jakaya Jomo Kahinda Kalonzo Kayode Kemi Kerubo Kgalema Kizza Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Kweku Kwesi Lamido Lazarus Lerato Lindiwe Lucky Macky Mahama Mahamadou Mamadou Mamphela Mangosuthu Masego Melaku Meles Mercy Mkhuleko Mmusi Moeketsi Mogoeng
Musalia Mwai Naledi Nathi Ngozi Nhlanhla Njoki Nkechi Nkosazana Nkosana Nnamdi Nomvula Nosiviwe Nyambura Nyong Obiageli Obinna Ochieng Okechukwu Olaniyan Olu Olufemi Olusegun Olusola Omoyele Oumar Ousmane Pali Palesa Panyaza Phumzile Queenie Raila Roch Rotimi Sadio Sahle Salva Sani
Sékou Senzo Siphiwe Sipho Siyabonga Suluhu Taban Temitope Tendai Thabo Thandi Thandiwe Themba Thuli Tunde Uche Uhuru Umar Uzodinma Wamkele Wangari Wanjiru Wavinya Wole Xolani Yaa Yaw Yemi Yemisi Yetunde Yohannes Yoweri Zandile Zanele Zodwa Zola Zweli
Teuila Tamati Tama Jacinda Aroha Hone Kiri Manaia Marama Mere Mihi Nanaia Peeni Rawiri Tame Tāmati Tipene Wiremu Kahurangi Fiame Sitiveni Voreqe Tuilaepa Afioga
`;

/** Family names that come before the given name in Chinese, Korean and Vietnamese order. */
const FAMILY_FIRST = `
Ahn Bae Bai Baek Bui Cai Cao Chae Chan Chang Chao Chen Cheng Cheung Chiang Chin Cho Choe Choi Chou Chow Chu Chua Chun Chung Cui Dai Dang Deng Ding Doan Dong Du Duan Duong Fan Fang
Feng Foo Fong Fu Gao Geng Goh Gong Gu Guo Ha Han Hao He Heo Ho Hoang Hong Hou Hsieh Hsu Hu Hua Huang Hung Hur Huynh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jiao Jin Jo Jung Kang Kim Ko Koh Koo Kong Kwak Kwok Kwon
Lai Lam Lau Law Lee Lei Leung Li Liang Liao Lim Lin Ling Liu Lo Loh Long Lou Low Lu Luo Luong Lyu Ma Mao Mei Meng Min Mo Moon Na Nam Ng Ngo Nguyen Nie Noh Oh Ong Ou Ouyang Pak Pan Pang Park Peng Pham Phan Pu Qi Qian Qiao Qin Qiu Qu
Ren Rhee Roh Ryu Seo Seong Shao Shen Sheng Shi Shin Sim Sin Sohn Son Song Suh Sun Sung Tan Tang Tao Tay Teng Teo Tian To Tong Tran Trinh Truong Tsai Tsang Tse Tu Vo Vu Vuong Wan Wang Wei Wen Weng Won Wong Woo Wu
Xi Xia Xiang Xiao Xie Xu Xue Yan Yang Yao Ye Yeo Yi Yim Yin Ying Yoo Yoon You Yu Yuan Yue Yun Zang Zeng Zha Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou Zuo
`;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Given names, written with their diacritics, first letter upper case. */
export const GIVEN_NAMES = words(GIVEN);

/** Family names that may come first, as in "Kim Min-ji". */
export const FAMILY_NAMES_FIRST = words(FAMILY_FIRST);
