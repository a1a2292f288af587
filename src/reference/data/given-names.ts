/**
 * Given names with the gender that they nearly always have. Source: the most frequent names of the United States Social
 * Security Administration's and the Office for National Statistics' public lists, and common Arabic, Slavic, Romance,
 * German, Indian and East African names; names in wide use for both are left out.
 */
export const FEMININE_NAMES: ReadonlySet<string> = names(
  `Abigail Agnes Aisha Alice Alicia Amanda Amelia Amina Amy Ana Andrea Angela Anita Ann Anna Anne Annette Annie Antonia April
  Asha Audrey Ava Barbara Beatrice Bella Beth Betty Beverly Brenda Bridget Camilla Carla Carmen Carol Caroline Carolyn
  Catherine Cecilia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Cynthia Daisy Dana Daniela
  Danielle Deborah Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen
  Emily Emma Erica Erin Esther Eva Evelyn Fatima Fiona Florence Frances Freya Gabriela Gail Georgia Gina Giulia Gloria Grace
  Greta Hannah Harriet Heather Heidi Helen Helena Hilary Hillary Holly Ida Imogen Indira Ingrid Irene Iris Irina Isabel
  Isabella Isla Ivy Jacqueline Jane Janet Janice Jasmine Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce
  Juanita Judith Judy Julia Julie Juliet Karen Kate Katherine Kathleen Kathryn Kathy Katie Kirsten Kristen Laura Lauren Layla
  Leila Lena Lily Linda Lisa Liz Lorraine Louise Lucia Lucy Lydia Madeleine Madison Maeve Margaret Maria Marian Marianne Marie
  Marilyn Marina Marjorie Marta Martha Mary Maryam Maureen Maya Megan Melanie Melissa Mia Michelle Mildred Miriam Molly Monica
  Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Norma Nour Olga Olivia Pamela Patricia Paula Pauline Penelope
  Phyllis Priya Rachel Rebecca Renata Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Sharon
  Sheila Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia Tamara
  Tanya Tatiana Teresa Theresa Tina Valentina Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wendy Yasmin Yvonne Zainab
  Zara Zoe`,
);

export const MASCULINE_NAMES: ReadonlySet<string> = names(
  `Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Alexander Alexei Alfred Ali Allan Allen
  Amir Amit Anders Andre Andreas Andrei Andrew Angus Anthony Anton Antonio Arnold Arthur Ashraf Barry Bashar Ben
  Benjamin Bernard Bill Bob Boris Brad Brandon Brendan Brett Brian Bruce Bruno Bryan Carl Carlos Charles Charlie Chris Christian
  Christopher Colin Craig Dale Dan Daniel Dave David Dean Dennis Derek Diego Dmitry Dominic Donald Douglas Duncan Dylan Ed
  Eduardo Edward Edwin Emmanuel Enrique Eric Erik Ernest Ethan Eugene Fabio Felix Ferdinand Fernando Francis Francisco Frank
  Franz Fred Frederick Gareth Gary Gavin Geoffrey George Gerald Gerard Gerhard Giovanni Glenn Gordon Graham Greg Gregory
  Guillermo Gunter Guy Hamid Hans Harold Harry Harvey Hassan Hector Henri Henry Herbert Howard Hugh Hugo Hussein Ian Ibrahim
  Igor Isaac Ismail Ivan Jack Jacob Jacques James Jamie Jan Jason Javier Jeff Jeffrey Jeremy Jerry Jim Jimmy Joe Joel Johan
  Johannes John Johnny Jonathan Jorge Jose José Joseph Joshua Juan Juma Justin Kamal Karl Keith Ken Kenneth Kevin Khaled Khalid Kofi
  Kurt Kyle Larry Lars Laurence Lawrence Leonard Leonardo Lewis Liam Louis Luca Lucas Luis Luke Malcolm Manuel Marc Marco Marcus
  Mario Mark Martin Matt Matthew Max Michael Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Murray Mustafa Nathan Neil
  Nelson Niall Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oliver Omar Oscar Osama Otto Owen Pablo Patrick Paul Pavel Pedro Peter
  Phil Philip Philippe Pierre Rafael Raj Rajiv Ralph Ramón Raymond Ricardo Richard Rob Robert Roberto Rodney Roger Roland Ron
  Ronald Rory Roy Rupert Russell Ryan Said Saeed Samuel Scott Sean Sebastian Sergei Sergio Simon Stanley Stefan Stephen Steve
  Steven Stuart Ted Terence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Trevor Umar Victor Vincent Viktor Vikram
  Vladimir Walter Warren Wayne Werner Wilhelm William Wolfgang Xavier Youssef Yuri Yusuf Zachary`,
);

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().toLowerCase().split(/\s+/u));
}
