# SPDX-License-Identifier: GPL-3.0-or-later
"""An app for the proof on a machine with a GPU: paints a Mandelbrot set there, writes it to /output/proof.png, holds
2 GiB of the GPU's memory and shows a page.

With torch where it can be imported, else by the driver's own interface (libcuda, CUDA Driver API reference).
"""

import ctypes
import http.server
import struct
import sys
import time
import zlib

SIDE = 1024
HELD = 2 << 30
PORT = 8199

# One thread a pixel: z = z² + c up to 255 times; the count is the pixel. c runs from -2 to 1 and from -1.5 to 1.5.
PTX = b"""
.version 6.4
.target sm_75
.address_size 64
.visible .entry paint(.param .u64 out, .param .u32 side)
{
    .reg .pred %p<3>;
    .reg .b32 %r<12>;
    .reg .f32 %f<16>;
    .reg .b64 %rd<4>;
    ld.param.u64 %rd1, [out];
    ld.param.u32 %r1, [side];
    mov.u32 %r2, %ctaid.x;
    mov.u32 %r3, %ntid.x;
    mov.u32 %r4, %tid.x;
    mad.lo.s32 %r5, %r2, %r3, %r4;
    mul.lo.s32 %r6, %r1, %r1;
    setp.ge.u32 %p1, %r5, %r6;
    @%p1 bra END;
    rem.u32 %r7, %r5, %r1;
    div.u32 %r8, %r5, %r1;
    cvt.rn.f32.u32 %f1, %r7;
    cvt.rn.f32.u32 %f2, %r8;
    cvt.rn.f32.u32 %f3, %r1;
    div.rn.f32 %f4, %f1, %f3;
    div.rn.f32 %f5, %f2, %f3;
    fma.rn.f32 %f6, %f4, 0f40400000, 0fC0000000;
    fma.rn.f32 %f7, %f5, 0f40400000, 0fBFC00000;
    mov.f32 %f8, 0f00000000;
    mov.f32 %f9, 0f00000000;
    mov.u32 %r9, 0;
AGAIN:
    mul.f32 %f10, %f8, %f8;
    mul.f32 %f11, %f9, %f9;
    add.f32 %f12, %f10, %f11;
    setp.gt.f32 %p1, %f12, 0f40800000;
    @%p1 bra WRITE;
    setp.ge.u32 %p2, %r9, 255;
    @%p2 bra WRITE;
    mul.f32 %f13, %f8, %f9;
    sub.f32 %f14, %f10, %f11;
    add.f32 %f8, %f14, %f6;
    fma.rn.f32 %f9, %f13, 0f40000000, %f7;
    add.u32 %r9, %r9, 1;
    bra AGAIN;
WRITE:
    cvt.u64.u32 %rd2, %r5;
    add.u64 %rd3, %rd1, %rd2;
    st.global.u8 [%rd3], %r9;
END:
    ret;
}
"""


def paint_with_torch():
    import torch

    device = torch.device("cuda")
    x = torch.linspace(-2, 1, SIDE, device=device)
    y = torch.linspace(-1.5, 1.5, SIDE, device=device)
    c = torch.complex(x.repeat(SIDE, 1), y.repeat(SIDE, 1).T.contiguous())
    z = torch.zeros_like(c)
    count = torch.zeros(SIDE, SIDE, dtype=torch.uint8, device=device)
    for _ in range(255):
        inside = z.abs() <= 2
        z = torch.where(inside, z * z + c, z)
        count += inside.to(torch.uint8)
    held = torch.zeros(HELD, dtype=torch.uint8, device=device)
    torch.cuda.synchronize()
    said = f"torch {torch.__version__} on {torch.cuda.get_device_name(0)}"
    return bytes(count.cpu().flatten().tolist()), said, held


def paint_with_driver():
    cuda = ctypes.CDLL("libcuda.so.1")

    def call(name, *arguments):
        code = getattr(cuda, name)(*arguments)
        if code != 0:
            raise RuntimeError(f"{name} answered {code}")

    call("cuInit", 0)
    device = ctypes.c_int()
    call("cuDeviceGet", ctypes.byref(device), 0)
    name = ctypes.create_string_buffer(128)
    call("cuDeviceGetName", name, 128, device)
    context = ctypes.c_void_p()
    call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
    call("cuCtxSetCurrent", context)
    held = ctypes.c_uint64()
    call("cuMemAlloc_v2", ctypes.byref(held), ctypes.c_size_t(HELD))
    out = ctypes.c_uint64()
    call("cuMemAlloc_v2", ctypes.byref(out), ctypes.c_size_t(SIDE * SIDE))
    module = ctypes.c_void_p()
    call("cuModuleLoadData", ctypes.byref(module), ctypes.c_char_p(PTX))
    function = ctypes.c_void_p()
    call("cuModuleGetFunction", ctypes.byref(function), module, b"paint")
    side = ctypes.c_uint32(SIDE)
    arguments = (ctypes.c_void_p * 2)(
        ctypes.cast(ctypes.byref(out), ctypes.c_void_p), ctypes.cast(ctypes.byref(side), ctypes.c_void_p)
    )
    call("cuLaunchKernel", function, SIDE * SIDE // 256, 1, 1, 256, 1, 1, 0, None, arguments, None)
    call("cuCtxSynchronize")
    pixels = ctypes.create_string_buffer(SIDE * SIDE)
    call("cuMemcpyDtoH_v2", pixels, out, ctypes.c_size_t(SIDE * SIDE))
    return pixels.raw, f"libcuda on {name.value.decode()}", held


def png(pixels):
    """8 bits of grey a pixel: PNG specification, W3C, third edition."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + pixels[at : at + SIDE] for at in range(0, SIDE * SIDE, SIDE))
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def main():
    began = time.monotonic()
    try:
        pixels, said, held = paint_with_torch()
    except (ImportError, OSError) as problem:
        print("no torch:", problem, flush=True)
        pixels, said, held = paint_with_driver()
    with open("/output/proof.png", "wb") as file:
        file.write(png(pixels))
    said = f"{said}: {len(set(pixels))} shades in {time.monotonic() - began:.1f} s"
    print(said, flush=True)

    class Page(http.server.BaseHTTPRequestHandler):
        kept = held  # for as long as the page is served

        def do_GET(self):
            body = said.encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            pass

    if "--once" not in sys.argv:
        http.server.ThreadingHTTPServer(("0.0.0.0", PORT), Page).serve_forever()


main()
