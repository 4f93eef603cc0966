using System.Text;

namespace Chutri.DocumentReading.Files;

/// <summary>The alphabets of old offices, each from the characters that its bytes have in Latin-1.</summary>
internal static class OldAlphabets
{
    // Source: TCVN 5712:1993, the table known as VN3 or ABC, from A1; a dot stands for a place it leaves free.
    private const string Tcvn3FromA1 =
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    // Source: RFC 1456, from 80.
    private const string VisciiFrom80 =
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

    // Source: the table of the Vietnamese Professionals Society as GNU recode has it, from 80.
    private const string VpsFrom80 =
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ..ỀỂỄỐỒỔ.ýỷỵỚỜỞ.ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ.àáâãảạă.èéêẽìí.ĩẴĐòóôõ.Ơụùúủ.ỶẼỳ";

    // Source: VNI for Windows: a letter, then the sign of its mark and tone.
    private const string VniMarks = "ùøûõïâáàåãäêéèúüë";

    private static readonly string[] VniAccents =
    [
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323",
    ];

    private const string VniLetters = "ôöñæóòîÔÖÑÆÓÒÎ";
    private const string VniRead = "ơưđỉĩịỵƠƯĐỈĨỊỴ";

    internal static string Tcvn3(string latin) => Mapped(latin, Tcvn3FromA1, 0xA1);

    internal static string Viscii(string latin) =>
        Mapped(latin, VisciiFrom80, 0x80, "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001EỴ");

    internal static string Vps(string latin) =>
        Mapped(
            latin,
            VpsFrom80,
            0x80,
            "\u0002Ạ\u0003Ậ\u0004Ặ\u0005Ẹ\u0006Ệ\u0010Ị\u0011Ọ\u0012Ộ\u0013Ợ\u0014Ụ\u0015Ự\u0019Ỵ\u001CẪ\u001DỮ"
        );

    internal static string Vni(string latin)
    {
        var text = new StringBuilder(latin.Length);
        for (var i = 0; i < latin.Length; i++)
        {
            var letter = VniLetters.IndexOf(latin[i], StringComparison.Ordinal);
            var read = letter < 0 ? latin[i] : VniRead[letter];
            text.Append(read);
            var mark =
                i + 1 < latin.Length
                    ? VniMarks.IndexOf(
                        char.ToLowerInvariant(latin[i + 1]),
                        StringComparison.Ordinal
                    )
                    : -1;
            if (mark >= 0 && Takes(char.ToLowerInvariant(read), VniAccents[mark]))
            {
                text.Append(VniAccents[mark]);
                i++;
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool Takes(char letter, string accents) =>
        accents[0] switch
        {
            '\u0302' => letter is 'a' or 'e' or 'o',
            '\u0306' => letter is 'a',
            _ => letter is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư',
        };

    /// <param name="low">Pairs of a control character and the letter that it stands for.</param>
    private static string Mapped(string latin, string table, int from, string low = "")
    {
        var text = new StringBuilder(latin.Length);
        foreach (var c in latin)
        {
            var place = c - from;
            var control = c < 0x20 ? low.IndexOf(c, StringComparison.Ordinal) : -1;
            text.Append(
                control >= 0 ? low[control + 1]
                : place >= 0 && place < table.Length && table[place] != '.' ? table[place]
                : c is < (char)0x80 or > (char)0xFF ? c
                : '\uFFFD'
            );
        }

        return text.ToString();
    }
}
