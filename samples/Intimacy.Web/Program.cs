using Intimacy.Web;
using Intimacy.Web.Device;
using Intimacy.Web.Parts;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton<Browser>();
builder.Services.AddSingleton<Shelf>();
builder.Services.AddSingleton<Session>();
builder.Services.AddSingleton<OwnPart>();
builder.Services.AddSingleton<CouplePart>();
builder.Services.AddSingleton<FunPart>();
await builder.Build().RunAsync();
