@echo off
rem Mo ki-ot bang Microsoft Edge. Tep nay nam trong cai-dat cua trang. Chep thu muc kiosk vao C:\niemyet\kiosk,
rem chep tep nay vao thu muc Startup (Windows + R, shell:startup). Thoat: dong cua so den nay truoc, roi Alt + F4.
set "kiosk=C:/niemyet/kiosk"
if not exist "%kiosk%/index.html" (
  echo Khong thay C:\niemyet\kiosk\index.html. Chep thu muc kiosk vao C:\niemyet roi mo lai tep nay.
  pause
  exit /b 1
)
:again
start "" /wait msedge.exe --kiosk "file:///%kiosk%/index.html" --edge-kiosk-type=fullscreen --inprivate --kiosk-printing --disable-pinch --overscroll-history-navigation=0 --no-first-run --noerrdialogs --user-data-dir="%LOCALAPPDATA%\niemyet-kiosk"
timeout /t 3 /nobreak >nul
goto again
