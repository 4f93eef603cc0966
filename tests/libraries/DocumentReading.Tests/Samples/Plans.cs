using System.Text;

namespace Chutri.DocumentReading.Tests.Samples;

/// <summary>Invented documents of invented places, in the shapes that offices use.</summary>
internal static class Plans
{
    internal const string Head = """
        ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         TỈNH BÌNH LÂM                         Độc lập - Tự do - Hạnh phúc

        Số: 45/KH-UBND                      Bình Lâm, ngày 03 tháng 02 năm 2025

                                   KẾ HOẠCH
                    Chăm sóc cây xanh tại các trường học năm 2025

        Căn cứ Quyết định số 77/QĐ-UBND ngày 05 tháng 01 năm 2025 của Chủ tịch Ủy ban nhân dân (UBND) tỉnh, UBND tỉnh ban hành Kế hoạch như sau:

        """;

    internal const string Foot = """

        Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
        - Như trên;                                          KT. CHỦ TỊCH
        - Lưu: VT.                                           PHÓ CHỦ TỊCH


                                                         Vũ Thị Thanh Tâm
        """;

    /// <summary>A plan whose last section holds these lines.</summary>
    internal static Reading Saying(params string[] lines) =>
        Read(Head + "I. TỔ CHỨC THỰC HIỆN\n\n" + string.Join("\n\n", lines) + "\n" + Foot);

    internal static Reading Read(string text) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(text), "van-ban.txt").Reading.ShouldNotBeNull();

    internal static string Words(this Reading reading, ProposedTask task) =>
        reading.Text[task.Start..task.End];
}
