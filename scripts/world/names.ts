/** Common given names and surnames of Colombia; put together at random they name nobody. */
export const GIRLS =
  words(`María Luisa Valentina Sofía Mariana Isabella Daniela Camila Laura Paula Natalia Andrea
  Gabriela Juliana Manuela Sara Luciana Salomé Antonella Yuliana Karen Leidy Yesica Luz Sandra Paola Carolina Diana
  Marcela Viviana Tatiana Angie Dayana Michel Nicol Ximena Verónica Adriana Liliana Milena Yurani Estefanía Lina
  Catalina Alejandra Mónica Ana Juana Rosa Gloria Martha Claudia Patricia Elena Mercedes Esperanza Yaneth`);

export const BOYS =
  words(`Juan José Carlos Luis Santiago Sebastián Samuel Matías Nicolás Alejandro Andrés Felipe
  David Daniel Miguel Jerónimo Emiliano Tomás Martín Joaquín Simón Esteban Cristian Brayan Jhon Jefferson Kevin Duván
  Yeison Edwin Wilmer Fredy Óscar Jorge Hernán Jaime Álvaro Fernando Ricardo Mauricio Camilo Iván Julián Héctor
  Rubén Manuel Antonio Jesús Ángel Gabriel Rafael Eduardo Óliver Breiner Yeferson`);

export const SURNAMES =
  words(`Rodríguez Gómez González Martínez García López Hernández Sánchez Ramírez Pérez Díaz Muñoz
  Rojas Moreno Jiménez Vargas Torres Gutiérrez Ruiz Castro Álvarez Suárez Ortiz Cárdenas Medina Herrera Romero Quintero
  Valencia Giraldo Restrepo Zapata Mosquera Córdoba Palacios Rentería Murillo Caicedo Angulo Cuero Arboleda Ospina
  Londoño Cardona Mejía Osorio Henao Salazar Arias Guerrero Contreras Mendoza Rincón Carvajal Parra León Ríos Acosta
  Barrios Pacheco Julio Cabarcas Polo Ariza Pinto Duarte Jaimes Villamizar Peña Cortés Guzmán Trujillo Perdomo Cuéllar
  Epiayú Pushaina Uriana Yatacué Chocué Tunubalá Domicó Bailarín Chilito Narváez Burbano Erazo Delgado Benavides`);

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
