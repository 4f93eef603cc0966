using System.Text;

namespace Chutri.Host.Tests;

/// <summary>A plan of the invented city with as many demands as a test needs.</summary>
internal static class PlanPaper
{
    private const string Number = "901/KH-UBND";

    public static byte[] With(int demands) =>
        Written(
            Number,
            "Thực hiện Chỉ thị số 24-CT/TU ngày 07/8/2026 của Ban Thường vụ Thành ủy",
            demands
        );

    /// <summary>Another plan that names the first.</summary>
    public static byte[] Citing(int number) =>
        Written(
            $"{1000 + number}/KH-UBND",
            $"Thực hiện Kế hoạch số {Number} ngày 02/11/2026 của Ủy ban nhân dân thành phố",
            2
        );

    private static byte[] Written(string number, string subject, int demands)
    {
        var tasks = Enumerable
            .Range(1, demands)
            .Select(at =>
                $"{at}. Ban Tổ chức chủ trì, phối hợp với Ban Tài chính rà soát nội dung {at}, báo cáo trước ngày 20/12/2026.\n\n"
            );
        return Encoding.UTF8.GetBytes(
            $"""
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ SÔNG VÂN
            Số: {number}
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sông Vân, ngày 02 tháng 11 năm 2026

            KẾ HOẠCH
            {subject}

            {string.Concat(tasks)}
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Văn Hải
            """
        );
    }
}
