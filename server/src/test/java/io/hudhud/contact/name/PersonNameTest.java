package io.hudhud.contact.name;

import static org.assertj.core.api.BDDAssertions.then;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Noura Al-Otaibi            | Noura           | Al-Otaibi",
                "Noura                      | Noura           | -",
                "نورة العتيبي                | نورة             | العتيبي",
                "عبد الرحمن العتيبي           | عبد الرحمن       | العتيبي",
                "عبدالرحمن العتيبي            | عبدالرحمن        | العتيبي",
                "عبد الله                    | عبد الله         | -",
                "عبد ربه منصور               | عبد ربه          | منصور",
                "أبو بكر الصديق               | أبو بكر          | الصديق",
                "ابو خالد                    | ابو خالد         | -",
                "أم كلثوم إبراهيم              | أم كلثوم         | إبراهيم",
                "نور الدين محمود              | نور الدين        | محمود",
                "هبة الله حسن                | هبة الله         | حسن",
                "سيف الإسلام أحمد             | سيف الإسلام      | أحمد",
                "فاطمة الزهراء بنت علي         | فاطمة الزهراء    | بنت علي",
                "محمد بن سلمان                | محمد             | بن سلمان",
                "سارة آل سعود                | سارة             | آل سعود",
                "آل سعود                     | -               | آل سعود",
                "بن سلمان                    | -               | بن سلمان",
                "د. أحمد زويل                 | أحمد             | زويل",
                "Abdul Rahman Al Otaibi     | Abdul Rahman    | Al Otaibi",
                "Abd El Rahman Hassan       | Abd El Rahman   | Hassan",
                "Abd Al-Rahman Hassan       | Abd Al-Rahman   | Hassan",
                "Abdel Fattah Saeed         | Abdel Fattah    | Saeed",
                "Abdulrahman Hassan         | Abdulrahman     | Hassan",
                "Abu Bakr Siddiq            | Abu Bakr        | Siddiq",
                "Salah El Din Mostafa       | Salah El Din    | Mostafa",
                "Nour Eldin Mostafa         | Nour Eldin      | Mostafa",
                "Seif Al-Islam Omar         | Seif Al-Islam   | Omar",
                "Heba Allah Samir           | Heba Allah      | Samir",
                "Vincent van der Berg       | Vincent         | van der Berg",
                "van der Berg               | -               | van der Berg",
                "Maria de la Cruz           | Maria           | de la Cruz",
                "De la Cruz                 | -               | De la Cruz",
                "Jean-Pierre Dupont         | Jean-Pierre     | Dupont",
                "Mr. Omar Haddad            | Omar            | Haddad",
                "Dr Layla  Haddad           | Layla           | Haddad",
                "Haddad, Layla              | Layla           | Haddad",
                "0501234567                 | -               | 0501234567",
            })
    void splits(String full, String first, String last) {
        var name = PersonName.of(full);
        then(name.first()).isEqualTo(first);
        then(name.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Abdul  | Rahman Al-Otaibi | Abdul Rahman  | Al-Otaibi",
                "عبد    | الرحمن العتيبي    | عبد الرحمن     | العتيبي",
                "Abd El | Rahman Hassan    | Abd El Rahman | Hassan",
                "Noura  | Al Otaibi        | Noura         | Al Otaibi",
                "Mary Jane | Watson        | Mary Jane     | Watson",
                "-      | Watson           | -             | Watson",
                "Noura  | -                | Noura         | -",
            })
    void putsTogetherWhatTwoColumnsToreApart(String first, String last, String expectedFirst, String expectedLast) {
        var name = PersonName.of(first, last);
        then(name.first()).isEqualTo(expectedFirst);
        then(name.last()).isEqualTo(expectedLast);
    }

    @Test
    void nothingIsNoName() {
        then(PersonName.of("  ")).isEqualTo(PersonName.NONE);
        then(PersonName.of(null)).isEqualTo(PersonName.NONE);
        then(PersonName.of(null, "")).isEqualTo(PersonName.NONE);
    }
}
