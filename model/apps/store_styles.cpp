// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/store_styles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// The folders are those of each program's own source: A1111's and Forge's modules/paths and
// command-line defaults, with SD.Next's, which sorts alike; ComfyUI's folder_paths.py; Fooocus's
// modules/config.py; SwarmUI's default settings; Stability Matrix's SharedFolderType, with the
// names that it had before; InvokeAI's models/<base>/<type> of versions before 6.

QList<StyleRow> a1111Rows()
{
    return {
        {"checkpoints", {u"Stable-diffusion"_s}},
        {"diffusion_models", {u"UNET"_s, u"Stable-diffusion"_s}},
        {"diffusers", {u"diffusers"_s, u"Diffusers"_s}},
        {"loras", {u"Lora"_s}},
        {"lycoris", {u"LyCORIS"_s}},
        {"vae", {u"VAE"_s}},
        {"vae_approx", {u"VAE-approx"_s}},
        {"embeddings", {u"embeddings"_s, u"../embeddings"_s}},
        {"hypernetworks", {u"hypernetworks"_s}},
        {"controlnet", {u"ControlNet"_s, u"control"_s}},
        {"text_encoders", {u"text_encoder"_s, u"Text-encoder"_s}},
        {"upscalers/bsrgan", {u"BSRGAN"_s}},
        {"upscalers/dat", {u"DAT"_s}},
        {"upscalers/esrgan", {u"ESRGAN"_s}},
        {"upscalers/ldsr", {u"LDSR"_s}},
        {"upscalers/realesrgan", {u"RealESRGAN"_s}},
        {"upscalers/scunet", {u"ScuNET"_s, u"SCUNet"_s}},
        {"upscalers/swinir", {u"SwinIR"_s}},
        {"face_restore/codeformer", {u"Codeformer"_s}},
        {"face_restore/gfpgan", {u"GFPGAN"_s}},
        {"adetailer", {u"adetailer"_s}},
    };
}

/// Fooocus sorts in the same way.
QList<StyleRow> comfyRows()
{
    return {
        {"checkpoints", {u"checkpoints"_s}},
        {"diffusion_models", {u"diffusion_models"_s, u"unet"_s}},
        {"diffusers", {u"diffusers"_s}},
        {"loras", {u"loras"_s}},
        {"vae", {u"vae"_s}},
        {"vae_approx", {u"vae_approx"_s}},
        {"embeddings", {u"embeddings"_s}},
        {"hypernetworks", {u"hypernetworks"_s}},
        {"controlnet", {u"controlnet"_s}},
        {"t2i_adapter", {u"t2i_adapter"_s}},
        {"text_encoders", {u"text_encoders"_s, u"clip"_s}},
        {"clip_vision", {u"clip_vision"_s}},
        {"upscalers", {u"upscale_models"_s}},
        {"latent_upscalers", {u"latent_upscale_models"_s}},
        {"style_models", {u"style_models"_s}},
        {"gligen", {u"gligen"_s}},
        {"photomaker", {u"photomaker"_s}},
        {"classifiers", {u"classifiers"_s}},
        {"model_patches", {u"model_patches"_s}},
        {"audio_encoders", {u"audio_encoders"_s}},
        {"background_removal", {u"background_removal"_s}},
        {"detection", {u"detection"_s}},
        {"frame_interpolation", {u"frame_interpolation"_s}},
        {"geometry_estimation", {u"geometry_estimation"_s}},
        {"optical_flow", {u"optical_flow"_s}},
        {"ipadapter", {u"ipadapter"_s}},
        {"inpaint", {u"inpaint"_s}},
        {"safety_checker", {u"safety_checker"_s}},
        {"sam", {u"sam"_s, u"sams"_s}},
        {"face_restore/codeformer", {u"facerestore_models"_s}},
        {"face_restore/gfpgan", {u"facerestore_models"_s}},
    };
}

QList<StyleRow> swarmRows()
{
    return {
        {"checkpoints", {u"Stable-Diffusion"_s}},
        {"diffusion_models", {u"diffusion_models"_s, u"unet"_s}},
        {"loras", {u"Lora"_s}},
        {"vae", {u"VAE"_s}},
        {"embeddings", {u"Embeddings"_s}},
        {"controlnet", {u"controlnet"_s}},
        {"model_patches", {u"model_patches"_s}},
        {"text_encoders", {u"text_encoders"_s, u"clip"_s}},
        {"clip_vision", {u"clip_vision"_s}},
        {"upscalers", {u"upscale_models"_s}},
        {"upscalers/esrgan", {u"ESRGAN"_s}},
        {"upscalers/realesrgan", {u"RealESRGAN"_s}},
        {"upscalers/swinir", {u"SwinIR"_s}},
    };
}

QList<StyleRow> matrixRows()
{
    return {
        {"checkpoints", {u"StableDiffusion"_s}},
        {"diffusion_models", {u"DiffusionModels"_s, u"Unet"_s}},
        {"diffusers", {u"Diffusers"_s}},
        {"loras", {u"Lora"_s}},
        {"lycoris", {u"LyCORIS"_s}},
        {"vae", {u"VAE"_s}},
        {"vae_approx", {u"ApproxVAE"_s}},
        {"embeddings", {u"Embeddings"_s, u"TextualInversion"_s}},
        {"hypernetworks", {u"Hypernetwork"_s}},
        {"controlnet", {u"ControlNet"_s}},
        {"t2i_adapter", {u"T2IAdapter"_s}},
        {"ipadapter", {u"IpAdapter"_s}},
        {"text_encoders", {u"TextEncoders"_s, u"CLIP"_s}},
        {"clip_vision", {u"ClipVision"_s}},
        {"gligen", {u"GLIGEN"_s}},
        {"adetailer", {u"AfterDetailer"_s}},
        {"upscalers/bsrgan", {u"BSRGAN"_s}},
        {"upscalers/esrgan", {u"ESRGAN"_s}},
        {"upscalers/ldsr", {u"LDSR"_s}},
        {"upscalers/realesrgan", {u"RealESRGAN"_s}},
        {"upscalers/scunet", {u"ScuNET"_s}},
        {"upscalers/swinir", {u"SwinIR"_s}},
        {"face_restore/codeformer", {u"Codeformer"_s}},
        {"face_restore/gfpgan", {u"GFPGAN"_s}},
    };
}

/// Every base with one type of models in it: {"sd-1/lora", "sdxl/lora", …}
QStringList ofEachBase(const QString &type)
{
    QStringList folders;
    for (const QString &base : {u"sd-1"_s, u"sd-2"_s, u"sd-3"_s, u"sdxl"_s, u"flux"_s, u"any"_s})
        folders += base + u'/' + type;
    return folders;
}

QList<StyleRow> invokeRows()
{
    return {
        {"checkpoints", ofEachBase(u"main"_s)},
        {"loras", ofEachBase(u"lora"_s)},
        {"vae", ofEachBase(u"vae"_s)},
        {"embeddings", ofEachBase(u"embedding"_s)},
        {"controlnet", ofEachBase(u"controlnet"_s)},
        {"t2i_adapter", ofEachBase(u"t2i_adapter"_s)},
        {"ipadapter", ofEachBase(u"ip_adapter"_s)},
        {"clip_vision", ofEachBase(u"clip_vision"_s)},
    };
}

QList<StyleFacts> allFacts()
{
    return {
        {StoreStyle::StabilityMatrix,
         "stability-matrix",
         "Stability Matrix",
         {{}, u"Models"_s, u"Data/Models"_s},
         {u"StableDiffusion"_s},
         {u"Lora"_s, u"VAE"_s, u"ControlNet"_s, u"ESRGAN"_s},
         {},
         {u"Data/Packages"_s, u"Packages"_s},
         matrixRows()},
        {StoreStyle::SwarmUi,
         "swarmui",
         "SwarmUI",
         {{}, u"Models"_s},
         {u"Stable-Diffusion"_s},
         {u"Lora"_s, u"VAE"_s, u"Embeddings"_s, u"clip"_s},
         {},
         {},
         swarmRows()},
        {StoreStyle::A1111,
         "automatic1111",
         "AUTOMATIC1111",
         {{}, u"models"_s},
         {u"Stable-diffusion"_s},
         {u"Lora"_s, u"VAE"_s, u"VAE-approx"_s, u"ESRGAN"_s, u"hypernetworks"_s, u"Codeformer"_s},
         {},
         {},
         a1111Rows()},
        {StoreStyle::Fooocus,
         "fooocus",
         "Fooocus",
         {{}, u"models"_s},
         {u"checkpoints"_s, u"upscale_models"_s},
         {u"prompt_expansion"_s},
         {u"diffusion_models"_s, u"text_encoders"_s, u"upscalers"_s},
         {},
         comfyRows()},
        {StoreStyle::ComfyUi,
         "comfyui",
         "ComfyUI",
         {{}, u"models"_s},
         {u"checkpoints"_s},
         {u"upscale_models"_s, u"clip"_s, u"unet"_s, u"configs"_s, u"latent_upscale_models"_s},
         {u"upscalers"_s},
         {},
         comfyRows()},
        {StoreStyle::InvokeAi,
         "invokeai",
         "InvokeAI",
         {{}, u"models"_s},
         {},
         {u"sd-1/main"_s, u"sd-2/main"_s, u"sdxl/main"_s, u"sd-3/main"_s, u"flux/main"_s},
         {},
         {u"databases"_s},
         invokeRows()},
        {StoreStyle::Slipway,
         "slipway",
         "Slipway",
         {{}, u"models"_s},
         {u"checkpoints"_s},
         {u"loras"_s, u"vae"_s, u"upscalers"_s},
         {},
         {},
         {}},
    };
}

} // namespace

const QList<StyleFacts> &styleFacts()
{
    static const QList<StyleFacts> facts = allFacts();
    return facts;
}

const StyleFacts &factsOf(StoreStyle style)
{
    const QList<StyleFacts> &all = styleFacts();
    return *std::find_if(all.begin(), all.end(),
                         [style](const StyleFacts &facts) { return facts.style == style; });
}

} // namespace slipway
