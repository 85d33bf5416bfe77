using Intimacy.Core.DependencyInjection;

// A page asks the questions of a checklist, and the next one shows what the answers speak for. Nothing is stored and nothing logged; whoever wants that no server
// sees an answer runs the library in the browser.

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddIntimacyCore();
builder.Services.AddSingleton<Pages>();
WebApplication app = builder.Build();

// Pages with answers stay in no cache, load nothing from elsewhere and run no script.
app.Use((context, next) =>
{
    context.Response.Headers.CacheControl = "no-store";
    context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    context.Response.Headers["Referrer-Policy"] = "no-referrer";
    return next();
});
app.UseStaticFiles();

app.MapGet("/", (Pages pages) => Results.Content(pages.Questions(), Pages.Html));
app.MapPost("/", async (HttpRequest request, Pages pages) =>
    request.HasFormContentType
        ? Results.Content(pages.Report(await request.ReadFormAsync()), Pages.Html)
        : Results.StatusCode(StatusCodes.Status415UnsupportedMediaType));

app.Run();
