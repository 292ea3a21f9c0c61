/** First names that the lexicon knows as names. Made by `npm run build-name-tables`; tables.md says from what. */
export const FIRST_NAMES = `
Aaron Ab Abbott Abby Abdul Abe Abel Abelard Abigail Abner Abraham Abram Ad Ada Adam Adams Adan
Addie Addison Adela Adelaide Adele Adeline Adler Adolf Adolph Adrian Adriana Adrienne Ag Agatha
Aggie Agnes Agustin Ahmad Ahmed Aida Aileen Aimee Al Alan Alana Alaric Albert Alberta Alberto
Alden Aldo Alec Alejandra Alejandro Alex Alexander Alexandra Alexei Alexis Alfonso Alford Alfred
Alfreda Alfredo Ali Alice Alicia Aline Alisa Alisha Alison Alissa Alistair Allan Allegra Allen
Allie Allison Allyson Alma Alonzo Alphonse Alphonso Alta Alva Alvin Alyce Alyson Alyssa Amalia
Amanda Amber Amelia Amie Amos Amy Ana Anabel Anastasia Anatole Anderson Andre Andrea Andrei Andres
Andrew Andromache Andy Angel Angela Angelia Angelica Angelico Angelina Angeline Angelique Angelita
Angelo Angie Angus Anita Ann Anna Annabel Annabelle Anne Annette Annie Annmarie Anselm Anthony
Antoine Antoinette Anton Antone Antonia Antonio Antonius Antony April Ara Archibald Archie Arden
Ariadne Ariel Aristotle Arlene Arline Armand Armando Armstrong Arnold Aron Arron Art Artemis
Arthur Artie Arturo Ashlee Ashley Asia Atalanta Athena Athene Atlanta Aubrey Audi Audra Audrey
August Augusta Augustine Augustus Aurelia Aurora Austen Austin Ava Ave Avery Avis Bailey Baird
Baldwin Bambi Bancroft Barbara Barbie Barbra Barclay Barnabas Barnaby Barnard Barnett Barney Barr
Barrett Barrie Barron Barry Bart Barth Bartholomew Bartlett Barton Basil Bathsheba Baxter Beatrice
Beatrix Beatriz Beau Beaufort Beauregard Beck Becky Belinda Bell Bella Ben Bendix Benedict Benita
Benito Benjamin Bennett Bennie Benny Benson Bentley Benton Berenice Berkeley Bern Bernadette
Bernadine Bernard Bernardo Bernice Bernie Berry Bert Berta Bertha Bertie Bertram Bertrand Beryl
Bess Bessie Beth Bethany Betsy Bette Betty Bettye Beulah Beverley Beverly Bianca Bill Billie Billy
Bird Blaine Blair Blake Blanca Blanche Blondie Blythe Bo Bob Bobbi Bobbie Bobby Bogart Bond
Boniface Bonita Bonnie Boone Booth Borden Borg Boris Bowie Boyd Brad Bradford Bradley Brady Bran
Branden Brandi Brandie Brandon Brandy Brant Brenda Brendan Brennan Brent Bret Brett Brewer
Brewster Brian Briana Brianna Brice Bridget Bridgette Briggs Brigham Brigid Brigitte Brit Britney
Britt Brittany Brittney Brock Bronson Brooke Brooks Bruce Brunhilde Bruno Bryan Bryant Bryce Bryon
Buck Bud Buddy Buffy Burch Burgess Burke Burl Burr Burt Burton Byron Cad Caesar Caitlin Cal
Caldwell Caleb Calhoun Callie Calvin Cam Camel Cameron Camilla Camille Candace Candice Candide
Candy Cara Care Carey Carina Carl Carla Carlene Carlin Carlo Carlos Carly Carlyle Carmela Carmella
Carmen Carmine Carney Carol Carole Carolina Caroline Carolyn Carr Carrie Carroll Carson Carver
Cary Casandra Case Casey Cash Caspar Casper Cassandra Cassie Cassius Catherine Cathleen Cathryn
Cathy Cecelia Cecil Cecile Cecilia Cecily Cedric Celeste Celia Celina Cesar Chadwick Chalmers Chan
Chance Chandler Chandra Charity Charlene Charles Charley Charlie Charlotte Charmaine Chase
Chauncey Che Chelsea Chen Cheri Cherie Cherry Cheryl Chester Chevalier Chevy Chico Chiquita Chloe
Chris Christa Christi Christian Christie Christina Christine Christoper Christopher Chrysler
Chrystal Chuck Cinderella Cindy Claiborne Clair Claire Clara Clare Clarence Clarice Clarissa Clark
Clarke Claude Claudette Claudia Claudine Claudio Claudius Claus Clay Clayton Clem Clemens
Clementine Cleo Cleopatra Cleveland Cliff Clifford Clint Clio Clive Clovis Clyde Cobb Cody Colby
Cole Coleen Coleman Colette Colin Collin Conan Conn Connie Conrad Constance Constantine Consuelo
Conway Cooper Cora Cordelia Corey Corina Corine Corinne Cornelia Cornelius Cornell Corrine Cory
Courtney Craig Crawford Creighton Crichton Cristina Crosby Cross Crystal Cullen Curry Curt Curtis
Cynthia Cyril Cyrus Daisy Dale Dallas Dalton Dame Damian Damien Damon Dan Dana Dane Daniel
Danielle Danny Dante Daphne Dar Darby Darcy Dare Daren Darin Dario Darius Darla Darlene Darnell
Darrel Darrell Darren Darrin Darryl Darwin Daryl Dave David Davidson Davis Davy Dawn De Dean Deana
Deanna Deanne Debbie Debby Debora Deborah Debra Decca Dee Deena Deidre Deirdre Del Delaney Delano
Delbert Delia Delilah Dell Della Delmar Delores Deloris Demeter Demetrius Dena Denis Denise Dennis
Denny Denver Derby Derek Derick Dermot Derrick Desdemona Desiree Desmond Devi Devin Devon Dewey
Dewitt Dexter Di Diana Diane Dianna Dianne Dick Diego Dietrich Dillon Dina Dinah Dino Dion Dionne
Dionysus Dirk Dix Dixie Dmitri Doe Dollie Dolly Dolores Domingo Dominic Dominica Dominick
Dominique Don Donn Donna Donnell Donnie Donny Donovan Dora Doreen Dorian Doris Dorothea Dorothy
Dot Doug Douglas Douglass Doyle Drake Drew Duane Dudley Duffy Duke Duncan Dunn Durant Durante
Dusty Dwayne Dwight Dylan Earl Earle Easter Eben Ebony Ed Eddie Eddy Eden Edgar Edgardo Edith
Edmund Edna Edsel Eduardo Edward Edwin Edwina Effie Efren Eileen Elaine Elbert Eldon Eleanor
Electra Elena Eli Elias Elijah Elinor Eliot Elisa Elisabeth Elise Elisha Eliza Elizabeth Ella
Ellen Ellie Elliot Elliott Ellis Elmer Elmira Elmo Eloise Elroy Elsa Elsie Elsinore Elton Elva
Elvin Elvira Elvis Elwood Elysee Em Emanuel Emerson Emery Emile Emilia Emilio Emily Emma Emmanuel
Emmett Emmy Emory Enid Enoch Enos Enrico Enrique Ephraim Erasmus Erhard Eric Erica Erich Erick
Ericka Erie Erik Erika Erin Erma Erna Ernest Ernestine Ernesto Ernie Ernst Errol Erwin Esmeralda
Essie Esteban Estella Estelle Ester Esther Ethan Ethel Etta Eugene Eugenia Eugenie Eugenio Eula
Eunice Eva Evan Evangeline Eve Evelyn Everett Evita Ezekiel Ezra Fabian Faith Fannie Fanny Farley
Farrell Faulkner Fay Faye Federico Felecia Felice Felicia Felicity Felipe Felix Ferdinand Fergus
Ferguson Fern Fernando Ferrell Ferris Fidel Fielding Fields Finlay Finley Finn Fiona Fitzgerald
Fleming Fletcher Flint Flo Flora Florence Florida Flory Flossie Floyd Flynn Forbes Ford Forest
Forester Forrest Forster Foster Fowler Fran Frances Francesca Francine Francis Francisca Francisco
Francois Francoise Frank Frankie Franklin Franny Franz Fraser Frazier Fred Freda Freddie Freddy
Frederic Frederick Fredric Fredrick Freeman Freida Fremont Frieda Fulton Gabriel Gabriela
Gabrielle Gael Gage Gail Gale Galen Gallagher Gardner Gareth Garfield Garland Garner Garrett
Garrick Garry Garth Garvey Gary Gates Gavin Gawain Gay Gayle Gena Gene Geneva Genevieve Geoffrey
George Georges Georgia Georgina Gerald Geraldine Gerard Gerardo Gerry Gertrude Gideon Gil Gilbert
Gilberto Gilda Giles Gill Gillian Gilligan Gina Ginger Ginny Gino Giovanni Giselle Giuseppe Gladys
Glen Glenda Glenn Glenna Gloria Godard Goddard Godiva Golda Goldie Gonzales Gonzalo Gordon Grace
Gracie Grady Graham Grant Gray Greer Greg Gregg Gregorio Gregory Greta Gretchen Gretel Griffin
Griffith Gris Grover Gui Guido Guillermo Guinevere Gunther Gus Gustav Gustavo Gustavus Guthrie Guy
Gwen Gwendolyn Gwyn Gypsy Hadrian Hal Haley Hall Halley Hallie Halsey Ham Hamilton Hamlin Hank
Hanna Hannah Hans Hanson Hardy Harlan Harley Harmon Harold Harper Harriet Harriett Harris Harrison
Harry Hart Harvey Haskell Hastings Hattie Hayden Hayes Hayward Haywood Hazel Heath Heather Hebert
Hector Heidi Helen Helena Helene Helga Henderson Hendrick Henri Henrietta Henrik Henry Herbert
Hercules Heriberto Herman Herrick Herschel Hershel Hester Hettie Hewitt Heywood Hi Hieronymus
Hilario Hilary Hilda Hill Hillary Hillel Hilton Hiram Hobart Hodge Hogan Holden Hollie Hollis
Holly Holmes Holt Homer Hope Horace Horacio Horatio Horton Howard Hubert Huey Hugh Hugo Humberto
Humphrey Hunt Hunter Huntington Huntley Hurley Hussein Iago Ian Ida Ignacio Ignatius Igor Ike
Ilene Imelda Imogene Ina Indira Ines Inez Inge Ingram Ingrid Ira Irene Iris Irma Irvin Irvine
Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Isidro Isis Israel Ivan Ives Ivory Ivy Izaak
Jack Jackie Jacklyn Jackson Jacky Jaclyn Jacob Jacqueline Jacquelyn Jacques Jaime Jake Jamaal
Jamal James Jami Jamie Jan Jana Jane Janelle Janet Janette Janice Janie Janine Janis Janna Jared
Jarred Jarrett Jarrod Jarvis Jasmine Jason Jasper Javier Jay Jayne Jayson Jean Jeanette Jeanie
Jeanine Jeanne Jeannette Jeannie Jeannine Jed Jeff Jefferey Jefferson Jeffrey Jeffry Jenifer Jenna
Jennie Jennifer Jenny Jerald Jeremiah Jeremy Jeri Jermaine Jerome Jerri Jerrold Jerry Jess Jesse
Jessica Jessie Jesus Jewel Jewell Jill Jillian Jim Jimmie Jimmy Jinny Jo Joan Joann Joanna Joanne
Joaquin Job Jocelyn Jock Jodi Jodie Jody Joe Joel Joey Johann Johanna Johannes John Johnathan
Johnathon Johnnie Johnny Jolene Jon Jonah Jonas Jonathan Jonathon Joni Jordan Jorge Jose Josefa
Josefina Joseph Josephine Josh Joshua Josiah Josie Joy Joyce Juan Juana Juanita Judah Judas Judd
Jude Judith Judy Jules Julia Julian Juliana Julianne Julie Juliet Juliette Julio Julius June
Justin Justine Justinian Kaitlin Kali Kane Kara Kareem Karen Kari Karin Karina Karl Karla Karol
Karyn Kasey Kate Katharine Katherine Katheryn Kathie Kathleen Kathrine Kathryn Kathy Katie Katina
Katrina Katy Kay Kaye Kayla Keenan Keith Kelley Kelli Kellie Kelly Kelsey Kelvin Ken Kendall
Kendra Kendrick Kennan Kennedy Kenneth Kenny Kent Kenton Kenyon Keri Kermit Kerr Kerri Kerry Keven
Kevin Kiel Kim Kimberley Kimberly King Kingston Kip Kirby Kirk Kirsten Kit Kitty Klaus Knox Konrad
Kory Kris Krishna Krista Kristen Kristi Kristin Kristina Kristine Kristopher Kristy Krystal Kurt
Kurtis Ky Kyle La Lacey Lacy Lamar Lambert Lamont Lana Lance Lancelot Land Lane Lanny Lara Larry
Lars Laura Laurel Lauren Laurence Laurent Lauri Laurie Laverne Lawrence Lawton Layla Layton Lazaro
Lazarus Lea Leah Leann Leanna Leda Lee Leicester Leif Leigh Leila Lela Leland Lelia Lemuel Lena
Lenard Lenora Lenore Leo Leon Leona Leonard Leonardo Leonid Leonidas Leopold Leroy Les Lesley
Leslie Lester Leta Leticia Letitia Levi Levy Lew Libby Lidia Lila Lilia Lilian Lilith Lillian
Lilly Lily Lin Lina Lincoln Lind Linda Lindsay Lindsey Lindy Linus Lionel Lisa Livia Livy Liz Liza
Lizzie Lizzy Llewellyn Lloyd Locke Lockwood Logan Lois Lola Lolita Lombard Lon Lonnie Lora Lorain
Loraine Lorelei Loren Lorena Lorene Lorenzo Loretta Lori Lorie Lorna Lorraine Lorrie Lothario
Lottie Lou Louella Louie Louis Louisa Louise Lowe Lowell Lu Lucas Luce Lucia Lucian Luciano Lucien
Lucille Lucinda Lucio Lucius Lucretia Lucy Ludwig Luella Luigi Luis Luisa Luke Lula Luther Luz
Lydia Lyell Lyle Lyman Lynda Lynette Lynn Lynne Lynnette Lyon Mabel Mable Mac Mace Mack Mackenzie
Madeleine Madeline Madelyn Madge Madison Madonna Mae Magdalena Magdalene Maggie Maisie Major
Malachi Malcolm Mallory Malory Mamie Man Mandy Manfred Manuel Mar Mara Marc Marcel Marcella
Marcelo Marci Marcia Marcie Marco Marcos Marcus Marcy Margaret Margarita Marge Margery Margie
Margo Margot Margret Marguerite Mari Maria Marian Mariana Marianne Maribel Marie Marietta Marilyn
Marin Marina Mario Marion Maris Marisa Marissa Marius Marjorie Marjory Mark Marla Marlene Marley
Marlin Marlon Marlowe Marne Marsh Marsha Marshall Marta Martha Martin Martina Marty Marvin Mary
Maryann Maryanne Maryellen Marylou Mason Mathew Mathias Matilda Matt Matthew Matthias Mattie Maud
Maude Maura Maureen Maurice Mauricio Maurine Mavis Max Maximilian Maxine Maxwell May Mayer Maynard
Mead Meade Meagan Meg Megan Meghan Meier Meir Mel Melanie Melba Melinda Melissa Melody Melva
Melvin Mendel Mercedes Meredith Merle Merrick Merrill Mervin Meyer Mia Micah Michael Micheal
Michel Michele Michelle Mickey Mickie Micky Miguel Mike Mildred Miles Mill Millard Miller
Millicent Millie Milo Milton Mimi Min Mindy Minerva Minnie Mira Miranda Miriam Missy Misty Mitch
Mitchel Mitchell Mitzi Moe Moira Moises Moll Mollie Molly Mona Monica Monique Monroe Montague
Monte Montgomery Monty Moore Morgan Morley Morris Morse Mort Mortimer Morton Moselle Moses Moss
Muhammad Murdoch Muriel Murray Myles Myra Myrna Myron Myrtle Nadia Nadine Nahum Nan Nancy Nanette
Nannie Naomi Nat Natalie Natasha Nate Nathan Nathaniel Neal Ned Nehemiah Neil Nell Nellie Nelly
Nelson Nero Nestor Nettie Nev Newton Niccolo Nicholas Nichole Nichols Nick Nickolas Nicola Nicolas
Nicole Nigel Nike Nikita Nikki Nikolai Nina Nita Noah Noble Noe Noelle Noemi Nola Nolan Nona Nora
Norbert Noreen Norma Norman Normand Norris North Northrop Northrup Norton Oates Obadiah Oberon
Octavia Odell Odessa Ofelia Ogden Ola Olav Olga Olin Olive Oliver Olivia Olivier Ollie Olympia
Omar Oneida Opal Ophelia Ora Oran Orin Orion Orlando Orly Orville Osbert Osborn Osborne Osgood
Oswald Othello Otis Otto Owen Ozzie Pablo Pace Page Paige Palmer Pam Pamela Pandora Pansy Park
Parker Parnell Parsifal Pascal Pasquale Pat Pate Patrica Patrice Patricia Patrick Patsy Patti
Patton Patty Paul Paula Paulette Pauli Pauline Pavlov Pearl Pedro Peg Peggy Pembroke Pen Penelope
Penn Penny Percival Percy Perl Perry Pet Pete Peter Petra Phaedra Phil Philip Philippe Philippine
Phillip Philly Phoebe Phyllis Pierce Pierre Pincus Polly Pollyanna Pooh Port Porter Portia Powell
Prentice Prescott Preston Price Prince Priscilla Prudence Purcell Putnam Pyotr Quentin Quincy
Quinn Quinton Rachael Rachel Rachelle Radcliffe Rae Raf Rafael Raleigh Ralph Ram Ramon Ramona
Ramsay Ramsey Rand Randal Randall Randell Randi Randolph Randy Raoul Raphael Raquel Raul Ray
Raymond Reagan Reba Rebekah Redford Reed Reese Reggie Regina Reginald Reid Reilly Reinaldo
Reinhold Rem Remington Remus Rena Renault Rene Renee Reuben Rex Reyna Reynolds Rhea Rhoda Rhonda
Ricardo Rice Rich Richard Richie Richmond Rick Rickie Ricky Riley Ringo Rip Ripley Rita Rob Robbie
Robbin Robby Robert Roberta Roberto Robin Robinson Robyn Rochelle Rochester Rock Rockwell Rocky
Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Roger Roland Rolando Rolland Rollins Roman Ron
Ronald Ronda Ronnie Ronny Rooney Roosevelt Rory Rosa Rosalie Rosalind Rosalinda Rosalyn Rosanna
Rosanne Roscoe Rose Rosella Rosemarie Rosemary Rosetta Rosie Roslyn Ross Roth Rourke Rowe Rowena
Rowland Roxanne Roxie Roxy Roy Royal Royce Ruben Rubin Ruby Rudolf Rudolph Rudy Rudyard Rufus
Rupert Russ Russell Rusty Ruth Rutherford Ruthie Rutledge Ryan Sabina Sabine Sabrina Sadie Sal
Salem Sallie Sally Salome Salvador Salvatore Sam Samantha Samara Sammie Sammy Sampson Samson
Samuel Sancho Sanders Sandra Sandy Sanford Sara Sarah Sargent Sasha Saul Saunders Saxon Sayers
Schuyler Scot Scott Scottie Sean Sebastian Selena Selma Serena Sergei Sergio Seth Seward Seymour
Shana Shane Shanna Shannon Shari Sharlene Sharon Sharron Shaun Shauna Shaw Shawn Shawna Shawnee
Shea Sheba Sheena Sheffield Shelby Shelia Shell Shelley Shelly Shelton Shepard Shepherd Sheppard
Sheree Sheri Sheridan Sherlock Sherman Sherri Sherrie Sherry Sherwood Sheryl Shirley Si Sid Sidney
Siegfried Sigismund Sigmund Silas Silva Silvia Simon Simone Sinclair Sioux Skippy Skye Sloan
Sloane Smith Sofia Sol Solomon Son Sondra Sonia Sonja Sonya Sophia Sophie Spence Spencer Spenser
Stacey Stacie Stacy Stafford Stan Stanford Stanley Stanton Starr Stefan Stefanie Stella Stephan
Stephanie Stephen Sterling Stern Sterne Steve Steven Stevie Stewart Stirling Stu Stuart Sue
Sullivan Sumner Susan Susana Susanna Susanne Susie Sutherland Sutton Suzanne Suzette Suzy Sven
Sybil Sydney Sylvester Sylvia Tabatha Tabitha Tad Talbot Tamara Tamera Tami Tammi Tammie Tammy
Tamra Tania Tanner Tanya Tara Tasha Tate Tatum Taylor Teddy Temple Terence Teresa Teri Terra
Terrance Terrell Terrence Terri Terrie Terry Tess Tessa Tessie Thaddeus Thalia Thea Thelma
Theodora Theodore Theodoric Theresa Therese Thomas Thor Thornton Thorpe Tiffany Tim Timmy Tina
Tisha Tito Titus Tobit Toby Tod Todd Tom Tomas Tomlin Tommie Tommy Toni Tonia Tony Tonya Torrance
Tory Townsend Tracey Traci Tracie Tracy Travis Trent Trenton Trevor Tricia Trina Trisha Tristan
Troy Trudy Truman Tucker Tudor Tuesday Tull Turner Twila Ty Tyler Tyrone Tyson Udall Ulysses Upton
Urban Uriah Uriel Ursa Ursula Ursuline Val Valencia Valentin Valentine Valentino Valeria Valerie
Valery Van Vance Vanessa Vaughan Vaughn Veda Velma Venus Vera Vern Verna Verne Vernon Vi Vic Vicki
Vickie Vicky Victor Victoria Vilma Vince Vincent Vinson Viola Violet Virgil Virginia Vito Vivian
Vivienne Vlad Vladimir Wade Waite Wake Wald Waldemar Walden Walker Wallace Wallis Walsh Walt
Walton Wanda Wang Ward Ware Waring Warner Warren Wash Washington Wayne Web Webb Weber Webster
Wells Wendell Wendi Wendy Wesley West Weston Wheeler Whitaker Whitman Whitney Wilbert Wilbur Wiley
Wilfred Wilhelm Wilhelmina Will Willa Willard William Willie Willis Willy Wilma Wilmer Wilton
Winfred Winifred Winnie Winston Winthrop Witt Wolf Wolfgang Wood Woodrow Wren Wright Wyatt Wylie
Wynn Xavier Xenia Xerxes Ximenes Yale Yank Yankee Yoko Yolanda York Yule Yuma Yuri Yves Yvette
Yvonne Zachariah Zachary Zachery Zane Zara Zebedee Zechariah Zedekiah Zeke Zelig Zelma Zoe Zola
`
