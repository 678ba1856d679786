package io.hudhud.bench.people;

import java.util.List;

/** Common first and last names; put together they make invented people. */
record Names(List<String> first, List<String> last) {
    static final Names ARABIC = new Names(
            List.of(
                    "محمد",
                    "نورة",
                    "عبد الله",
                    "سارة",
                    "خالد",
                    "فاطمة الزهراء",
                    "أبو بكر",
                    "هند",
                    "عبد العزيز",
                    "ريم",
                    "بدر",
                    "منى"),
            List.of("القحطاني", "العتيبي", "الشمري", "الدوسري", "آل سعيد", "الحربي", "المنصوري", "الزهراني"));
    static final Names ARABIC_IN_LATIN = new Names(
            List.of("Mohamed", "Abd El Rahman", "Umm Kulthum", "Youssef", "Mariam", "Nour El Din", "Salma", "Abu Bakr"),
            List.of("Hassan", "El Sayed", "Farouk", "Mansour", "Abdel Aziz", "Ibrahim"));
    static final Names TURKISH = new Names(
            List.of("Ayşe", "Mehmet", "Zeynep", "Ömer", "Elif", "Çağla"),
            List.of("Yılmaz", "Demir", "Çelik", "Şahin", "Öztürk"));
    static final Names FRENCH = new Names(
            List.of("Marie-Claire", "Jean-Luc", "Zoé", "Hugo", "Inès", "François"),
            List.of("Dupont", "Lefèvre", "Martin", "d'Almeida", "Bernard"));
    static final Names ENGLISH = new Names(
            List.of("Olivia", "Jack", "Amelia", "Noah", "Grace", "Oliver"),
            List.of("Brown", "O'Connor", "Taylor", "Smith-Jones", "Wilson"));
    static final Names INDIAN = new Names(
            List.of("Aarav", "Priya", "Rahul", "Ananya", "Vivaan"),
            List.of("Sharma", "Verma", "Patel", "Iyer", "Khan"));
    static final Names INDONESIAN = new Names(
            List.of("Siti", "Budi", "Dewi", "Agus", "Putri"),
            List.of("Rahmawati", "Santoso", "Wijaya", "Nugroho", "Sari"));

    Names {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }
}
