package io.hudhud.inbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private final Phrases phrases = Phrases.all();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                "  Stop. ",
                "STOP!!!",
                "🛑 STOP 🛑",
                "🛑🏽STOP",
                "S T O P",
                "S.T.O.P.",
                "stooooop",
                "stop stop stop",
                "ＳＴＯＰ",
                "\u202Astop\u202C",
                "«stop»",
                "Please stop",
                "stop, please",
                "Hi, please stop messaging me. Thanks",
                "STOP PROMOTIONS",
                "Stop promotions",
                "STOP_PROMOTIONS",
                "Unsubscribe",
                "un-subscribe",
                "OPT-OUT",
                "Don't message me again",
                "Don’t message me again",
                "توقف",
                "تَوَقَّفْ",
                "توقّف",
                "توقـــف",
                "توقفوا من فضلكم",
                "أوقف",
                "اوقف",
                "إيقاف",
                "ايقاف",
                "ﺇﻳﻘﺎﻑ",
                "إلغاء الاشتراك",
                "الغاء الإشتراك",
                "الغاء اﻻشتراك",
                "إلغاء الاشتراك.",
                "لا ترسلوا لي رسائل",
                "لو سمحتوا لا ترسلون",
                "ما أبغى رسائل 🙏",
                "ARRÊT",
                "arrêtez !",
                "Arretez",
                "me désabonner",
                "Désinscription",
                "stop svp",
                "s'il vous plaît, arrêtez",
                "BAJA",
                "¡Baja!",
                "darme de baja por favor",
                "no más mensajes",
                "no mas mensajes",
                "براہ کرم بند کریں",
                "میسج مت بھیجیں",
                "اسٹاپ",
                "Band karo plz",
                "बंद करो",
                "कृपया बंद करें",
                "बन्द करो",
                "स्टॉप",
                "मैसेज मत भेजो",
                "berhenti",
                "Tolong berhenti kirim pesan",
                "UNREG",
                "jangan kirim pesan lagi kak",
                "DURDUR",
                "durdurun lütfen",
                "ÇIK",
                "çıkış",
                "RET",
                "LİSTEDEN ÇIKAR",
                "listeden cikar",
            })
    void aWholeMessageThatSaysStopIsAStop(String text) {
        assertThat(phrases.read(text).wish()).isEqualTo(Wish.STOP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "إلغاء",
                "الغاء",
                "الإلغـــاء",
                "كنسل",
                "ألغي لو سمحت",
                "cancel",
                "Cancel please",
                "END",
                "annuler",
                "Cancelar",
                "İPTAL",
                "iptal",
                "IPTAL",
                "منسوخ کریں",
                "कैंसिल",
                "रद्द करें",
                "batal",
                "Batalkan ya",
                "dur"
            })
    void wordsThatMayMeanAnOrderAreUnclear(String text) {
        assertThat(phrases.read(text).wish()).isEqualTo(Wish.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "START", "Start!", "unstop", "subscribe please", "ابدأ", "ابدا", "اشتراك", "إعادة الاشتراك",
                        "m'abonner",
                "reprendre", "ALTA", "suscribirme", "شروع کریں", "शुरू करें", "mulai", "Berlangganan", "BAŞLA",
                        "BAŞLAT",
                "abone ol"
            })
    void aWholeMessageThatSaysStartIsAStart(String text) {
        assertThat(phrases.read(text).wish()).isEqualTo(Wish.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "🛑",
                "👍",
                "?",
                "please",
                "شكرا",
                "please stop by the shop",
                "Please stop by when you can",
                "bus stop",
                "the next stop",
                "don't stop",
                "non-stop",
                "stop 5",
                "stop2",
                "stopwatch",
                "when does the sale stop?",
                "can you stop the delivery",
                "stop my order",
                "cancel my order",
                "cancel order 1042",
                "please cancel the second item",
                "endless",
                "at the end",
                "start date",
                "when do you start?",
                "how do I subscribe?",
                "how do I unsubscribe?",
                "quite nice",
                "red",
                "إلغاء الطلب",
                "الغاء طلبي",
                "إلغاء الحجز",
                "أريد إلغاء طلبي رقم 1042",
                "متى يتوقف العرض",
                "توقف المطر",
                "لا ترسلوا الطلب قبل الخميس",
                "اشتراك شهري بكم",
                "annuler ma commande",
                "je veux annuler ma commande",
                "arrêt de bus",
                "où est l'arrêt",
                "cancelar mi pedido",
                "para mi hermana",
                "para",
                "talla baja",
                "siparişi iptal et",
                "siparişimi iptal etmek istiyorum",
                "devam",
                "dur bir dakika",
                "آرڈر منسوخ کریں",
                "آرڈر کینسل کریں",
                "ऑर्डर रद्द करें",
                "दुकान कब बंद करोगे",
                "बद कर",
                "batalkan pesanan saya",
                "toko berhenti buka jam berapa",
                "daftar harga",
            })
    void whatOnlyContainsSuchAWordIsNeither(String text) {
        assertThat(phrases.read(text).wish()).isEqualTo(Wish.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "durdur,tr",
        "arrêtez,fr",
        "إيقاف,ar",
        "بند کریں,ur",
        "बंद करो,hi",
        "berhenti,id",
        "basta,es",
        "unsubscribe,en"
    })
    void itSaysInWhichLanguageItWasHeard(String text, String language) {
        assertThat(phrases.read(text).languages()).containsExactly(language);
    }

    @Test
    void wordsOfSeveralLanguagesNameThemAll() {
        assertThat(phrases.read("stop").languages()).contains("en", "fr", "es", "id", "tr");
    }

    @Test
    void longTextIsNotRead() {
        assertThat(phrases.read("stop ".repeat(1000)).wish()).isEqualTo(Wish.NONE);
    }

    @Test
    void thereIsSomethingInEachOfTheEightLanguages() {
        for (String text :
                new String[] {"stop", "توقف", "arrêt", "baja", "بند کریں", "बंद करो", "berhenti", "durdur"}) {
            assertThat(phrases.read(text).wish()).as(text).isEqualTo(Wish.STOP);
        }
    }
}
