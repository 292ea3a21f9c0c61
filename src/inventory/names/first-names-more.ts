/** First names in the news that lists made in America lack. Ours. */
export const FIRST_NAMES_MORE = `
Abdelaziz Abdullah Ahmad Aisha Akira Alastair Aleksandr Aleksei Alexei Alisher Alistair Alun Amina
Amir Amjad Anatoly Andrei Andriy Aneurin Angus Anwar Aoife Arjun Arsene Arturo Asif Aung Ayman
Ayesha Babar Bartosz Bashar Benazir Benyamin Bilal Boris Bronwen Caoimhe Carwyn Ceri Cian Ciara
Dafydd Darragh Declan Deepak Denys Dewi Diego Dmitri Dmitry Ehud Eilidh Eoin Evgeny Ewan Farah
Fatima Fernando Fidel Finlay Fionnuala Gareth Gerhard Gianni Giovanni Giuseppe Glyn Gwyneth Habib
Hamid Hamish Hao Haruki Hassan Hiroshi Hosni Huang Hugo Hussein Huw Ibrahim Idris Ieuan Igor Imran
Indira Ivan Jacques Jagdish Jamal Jawaharlal Jiang Jiri Joao Jordi Jorge Jose Juan Junichiro Jurgen
Kamal Kareem Karim Kenji Khaled Khalid Kofi Kwame Lakshmi Lech Leonid Levi Luis Luiz Lukasz Mahmoud
Mahmud Mairead Malala Manmohan Manuel Marek Mario Marwan Mateusz Mehmet Miguel Mikhail Milos
Mohamed Mohammad Mohammed Muammar Muhammad Mustafa Narendra Nasser Nawaz Nelson Niamh Nikita
Nikolai Nikos Nuri Oisin Oleg Oleksandr Omar Orla Osama Oscar Owain Pablo Padraig Pavel Pedro Pervez
Petro Pierre Pranab Priti Qasim Radovan Rafael Rafiq Rahul Rajiv Rashid Ravi Recep Rhodri Rhys
Ricardo Rishi Roberto Roisin Roman Saad Saddam Sadiq Saeed Sajid Salman Samir Sanjay Saoirse
Satoshi Sean Seamus Sergei Sergey Sergio Shahid Shane Shinzo Sian Silvio Sinead Siobhan Sonia
Stanislav Sunil Svetlana Syed Tariq Tatiana Tayyip Thabo Tomasz Umar Usman Vaclav Valery Vasily
Viktor Vikram Vitali Vladimir Volodymyr Wayne Wei Wladimir Xavier Yasser Yitzhak Yoshihiko Yulia
Yuri Yusuf Zara Zbigniew Zeinab Zhang Zinedine Zoran
`
