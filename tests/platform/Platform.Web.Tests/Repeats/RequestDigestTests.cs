using System.Text;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web.Tests.Repeats;

/// <summary>When two requests ask the same.</summary>
public sealed class RequestDigestTests
{
    private const string Form =
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nĐã làm --x\r\n--BOUNDARY--\r\n";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void The_same_form_with_another_boundary_asks_the_same_however_it_arrives(int piece)
    {
        Of("multipart/form-data; boundary=abcdefgh", Form.Replace("BOUNDARY", "abcdefgh"), piece)
            .ShouldBe(
                Of(
                    "multipart/form-data; boundary=\"a--b-1\"",
                    Form.Replace("BOUNDARY", "a--b-1"),
                    5
                )
            );
    }

    [Fact]
    public void Another_content_asks_something_else()
    {
        var first = Of("application/json", """{"note":"a"}""", 3);

        Of("application/json", """{"note":"b"}""", 3).ShouldNotBe(first);
        Of("application/json", """{"note":"a"}""", 100).ShouldBe(first);
        Of("application/json; charset=utf-8", """{"note":"a"}""", 3).ShouldBe(first);
    }

    private static string Of(string type, string body, int piece)
    {
        var request = new DefaultHttpContext().Request;
        (request.Method, request.Path, request.ContentType) = ("POST", "/api/v1/units", type);
        using var digest = new RequestDigest(request, null);
        foreach (var some in Encoding.UTF8.GetBytes(body).Chunk(piece))
        {
            digest.Add(some);
        }

        return digest.End();
    }
}
