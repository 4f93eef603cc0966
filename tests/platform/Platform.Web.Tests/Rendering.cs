using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chutri.Platform.Web.Tests;

/// <summary>Renders one component as a page would and reads it as a browser would.</summary>
internal static class Rendering
{
    public static async Task<IElement> Render<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var view = ParameterView.FromDictionary(
                parameters.ToDictionary(p => p.Name, p => p.Value)
            );
            return (await renderer.RenderComponentAsync<T>(view)).ToHtmlString();
        });
        return new HtmlParser().ParseDocument("<body>" + html + "</body>").Body!;
    }

    /// <summary>A field inside a form in which that was typed.</summary>
    public static Task<IElement> RenderIn<T>(
        FormEntry entry,
        params (string Name, object? Value)[] parameters
    )
        where T : IComponent =>
        Render<FormFrame>(
            ("Entry", entry),
            (
                "ChildContent",
                (RenderFragment)(
                    builder =>
                    {
                        builder.OpenComponent<T>(0);
                        foreach (var (name, value) in parameters)
                        {
                            builder.AddComponentParameter(1, name, value);
                        }

                        builder.CloseComponent();
                    }
                )
            )
        );

    /// <summary>The words as they are read: blocks and lines part them, spaces count once.</summary>
    public static string Reads(this IElement element)
    {
        var words = string.Concat(
            element
                .Descendants()
                .Select(node =>
                    node switch
                    {
                        IText text => text.Data,
                        IElement
                        {
                            LocalName: "p"
                                or "br"
                                or "li"
                                or "h1"
                                or "h2"
                                or "h3"
                                or "td"
                                or "th"
                                or "div"
                        } => " ",
                        _ => "",
                    }
                )
        );
        return string.Join(
            ' ',
            words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
